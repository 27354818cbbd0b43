import { useMutation } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { api, type Answers } from "../../app/api.ts";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";
import { refusalReason } from "../../app/refusal-reason.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import type { Draft } from "./draft-panel.tsx";
import { useBankRefresh } from "./use-bank-refresh.ts";

export type ApproveFormProps = {
  question: Answers["bank"]["question"];
  draft: Draft;
  onDone: (words: string) => void;
};

/** Makes the draft the next version, with a word to those who asked the one before. */
export function ApproveForm({ question, draft, onDone }: ApproveFormProps) {
  const [change, setChange] = useState("");
  const refresh = useBankRefresh();
  const approval = useMutation(api.bank.approve.mutationOptions());
  const isStale = refusalReason(approval.error) === "stale";
  const approve = async () => {
    if (approval.isPending) return;
    try {
      const { version } = await approval.mutateAsync({
        questionId: question.id,
        revision: draft.revision,
        change,
      });
      await refresh();
      onDone(`Approved. This is version ${version} now.`);
    } catch (error) {
      if (refusalReason(error) === "stale") await refresh();
    }
  };
  useApproveCommand(() => void approve());
  return (
    <>
      {approval.error && (
        <Notice tone={isStale ? "problem" : "refusal"} announce="alert">
          {isStale
            ? "Somebody changed this draft while you were reading it, so it was not approved. It is shown as it stands now: read it again."
            : refusalWords(approval.error)}
        </Notice>
      )}
      {question.state === "retired" && (
        <p className="text-dense text-pretty text-muted">Approving it brings the question back into use.</p>
      )}
      {question.version && (
        <TextArea
          label="What changed"
          hint="Stands in the list of versions, for those who asked it before."
          value={change}
          onChange={setChange}
          maxLength={500}
          rows={2}
          size="dense"
          optional
        />
      )}
      <div>
        <Button
          variant="primary"
          shortcut="mod+Enter"
          busy={approval.isPending}
          onClick={() => void approve()}
        >
          {question.version ? `Approve as version ${question.version.version + 1}` : "Approve this question"}
        </Button>
      </div>
    </>
  );
}

/** The command stays the same while what it does changes with every key. */
function useApproveCommand(approve: () => void): void {
  const newest = useRef(approve);
  useEffect(() => {
    newest.current = approve;
  });
  useCommands(
    useMemo(
      (): Command[] => [
        {
          id: "approve-draft",
          label: "Approve this draft",
          group: "This question",
          shortcuts: ["mod+Enter"],
          run: () => newest.current(),
        },
      ],
      [],
    ),
  );
}
