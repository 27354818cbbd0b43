import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";
import { LinkButton } from "../../ui/link-button.tsx";

/** How questions come into the bank. */
export function BankActions() {
  const navigate = useNavigate();
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
      ],
      [navigate],
    ),
  );
  return (
    <>
      <LinkButton to="/bank/import">Import a guide</LinkButton>
      <LinkButton to="/bank/new" variant="primary">
        New question
      </LinkButton>
    </>
  );
}
