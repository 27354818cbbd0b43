import { can } from "@evenhand/interview";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";
import { useViewer } from "../../app/viewer.ts";
import { LinkButton } from "../../ui/link-button.tsx";

/** How questions come into the bank, and for planners how all of it goes elsewhere. */
export function BankActions() {
  const navigate = useNavigate();
  const plans = can(useViewer().role, "plan");
  useCommands(
    useMemo(
      (): Command[] => [
        {
          id: "new-question",
          label: "Write a new question",
          group: "Bank",
          shortcuts: ["n"],
          run: () => void navigate({ to: "/bank/new" }),
        },
        {
          id: "import-guide",
          label: "Import an interview guide",
          group: "Bank",
          run: () => void navigate({ to: "/bank/import" }),
        },
        ...(plans
          ? [
              {
                id: "move-bank",
                label: "Move a bank: take it out or bring one in",
                group: "Bank",
                run: () => void navigate({ to: "/bank/file" }),
              },
            ]
          : []),
      ],
      [navigate, plans],
    ),
  );
  return (
    <>
      {plans && <LinkButton to="/bank/file">Move a bank</LinkButton>}
      <LinkButton to="/bank/import">Import a guide</LinkButton>
      <LinkButton to="/bank/new" variant="primary">
        New question
      </LinkButton>
    </>
  );
}
