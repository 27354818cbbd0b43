import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "@tanstack/react-router";
import { api, type Answers } from "../../app/api.ts";
import { refusalReason } from "../../app/refusal-reason.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import type { Draft } from "./draft-panel.tsx";
import { atQuestion } from "./question-tab.ts";
import { useBankRefresh } from "./use-bank-refresh.ts";

type DropDraftProps = {
  question: Answers["bank"]["question"];
  draft: Draft;
  onDone: (words: string) => void;
};

/** Asks first, because what was written is gone afterwards. */
export function DropDraft({ question, draft, onDone }: DropDraftProps) {
  const [isAsking, ask] = useState(false);
  const navigate = useNavigate();
  const refresh = useBankRefresh();
  const dropping = useMutation(api.bank.dropDraft.mutationOptions());
  const isStale = refusalReason(dropping.error) === "stale";
  const drop = async () => {
    try {
      const { isGone } = await dropping.mutateAsync({ questionId: question.id, revision: draft.revision });
      ask(false);
      // A question that is gone can only be asked for in vain.
      if (isGone) await navigate({ to: "/bank", search: atQuestion, resetScroll: false });
      await refresh();
      if (!isGone) onDone("The draft is dropped. The question stands as it was.");
    } catch (error) {
      if (refusalReason(error) === "stale") await refresh();
    }
  };
  return (
    <div>
      <Button variant="bare" onClick={() => ask(true)}>
        Drop this draft…
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={(open) => {
          ask(open);
          dropping.reset();
        }}
        title="Drop this draft?"
        verb="Drop it"
        danger
        busy={dropping.isPending}
        error={
          dropping.error
            ? isStale
              ? "Somebody changed this draft while you were reading it. Close this and read it again first."
              : refusalWords(dropping.error)
            : undefined
        }
        onConfirm={() => void drop()}
      >
        {question.version
          ? "What is written in it is gone then. The question itself stays as it is."
          : "It was never approved, so the question is gone then, with everything written in it."}
      </ConfirmDialog>
    </div>
  );
}
