import { can } from "@evenhand/interview";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Answers } from "../../app/api.ts";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";
import { useViewer } from "../../app/viewer.ts";
import { Button } from "../../ui/button.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

type Page = Answers["bank"]["question"];

type QuestionActionsProps = {
  question: Page;
  isBusy: boolean;
  onDuplicate: () => void;
  onRetire: () => void;
  onRestore: () => void;
};

type Act = { id: string; label: string; shortcut: string; run: () => void };

/** What can be done with a question: each by a button, by a key and in the palette. */
export function QuestionActions(props: QuestionActionsProps) {
  const { question, isBusy, onDuplicate, onRetire, onRestore } = props;
  const { id: questionId, state } = question;
  const hasDraft = question.draft !== null;
  const mayPlan = can(useViewer().role, "plan");
  const navigate = useNavigate();
  const acts = useMemo((): Act[] => {
    const edit = () => void navigate({ to: "/bank/$questionId/edit", params: { questionId } });
    return [
      ...(state === "retired"
        ? []
        : [{ id: "edit", label: hasDraft ? "Edit the draft" : "Edit", shortcut: "e", run: edit }]),
      { id: "duplicate", label: "Duplicate", shortcut: "d", run: onDuplicate },
      ...(mayPlan && state === "approved"
        ? [{ id: "retire", label: "Retire…", shortcut: "r", run: onRetire }]
        : []),
      ...(mayPlan && state === "retired"
        ? [{ id: "restore", label: "Restore", shortcut: "r", run: onRestore }]
        : []),
    ];
  }, [questionId, state, hasDraft, mayPlan, navigate, onDuplicate, onRetire, onRestore]);
  useCommands(
    useMemo(
      () =>
        acts.map(({ id, label, shortcut, run }): Command => {
          const name = label.replace("…", "");
          return {
            id: `${id}-question`,
            label: name.includes(" ") ? name : `${name} this question`,
            group: "This question",
            shortcuts: [shortcut],
            run,
          };
        }),
      [acts],
    ),
  );
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      {acts.map(({ id, label, shortcut, run }) =>
        id === "edit" ? (
          <LinkButton
            key={id}
            to="/bank/$questionId/edit"
            params={{ questionId }}
            aria-keyshortcuts={shortcut.toUpperCase()}
          >
            {label}
            <span aria-hidden className="-mr-1 pointer-coarse:hidden">
              <Kbd shortcut={shortcut} />
            </span>
          </LinkButton>
        ) : (
          <Button key={id} shortcut={shortcut} busy={isBusy} onClick={run}>
            {label}
          </Button>
        ),
      )}
    </div>
  );
}
