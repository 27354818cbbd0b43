import { useMutation } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState } from "react";
import { api, type Answers } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PlanList } from "./asked-in.tsx";
import { ReplacementFinder, type Replacement } from "./replacement-finder.tsx";
import { useBankRefresh } from "./use-bank-refresh.ts";
import { useEscape } from "./use-escape.ts";

type RetirePanelProps = {
  question: Answers["bank"]["question"];
  onClose: () => void;
  onDone: (words: string) => void;
};

/** Takes a question out of use. Names who asks it first, and offers to say what to ask instead. */
export function RetirePanel({ question, onClose, onDone }: RetirePanelProps) {
  const heading = useId();
  const first = useRef<HTMLHeadingElement>(null);
  const box = useEscape("Do not retire this question", onClose);
  const [replacement, replaceBy] = useState<Replacement | null>(null);
  const refresh = useBankRefresh();
  const retiring = useMutation(api.bank.retire.mutationOptions());
  useEffect(() => {
    first.current?.focus({ preventScroll: true });
    first.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const retire = async () => {
    try {
      await retiring.mutateAsync({ questionId: question.id, replacedBy: replacement?.id ?? null });
      await refresh();
      onDone("Retired. No plan is offered it any more.");
    } catch {
      // It may have been retired meanwhile: the page then shows that, and the sentence says so.
      await refresh();
    }
  };
  return (
    <section
      ref={box}
      aria-labelledby={heading}
      className="flex flex-col gap-4 rounded-lg border border-line bg-sunken p-4"
    >
      <h3 ref={first} id={heading} tabIndex={-1} className="scroll-my-20 rounded-sm text-dense font-semibold">
        Retire this question
      </h3>
      {question.plans.length > 0 ? (
        <div className="flex flex-col gap-2">
          <p className="text-dense text-pretty">
            {question.plans.length === 1 ? "One plan asks it" : `${question.plans.length} plans ask it`} and
            will go on asking it until somebody changes {question.plans.length === 1 ? "that plan" : "them"}:
          </p>
          <PlanList plans={question.plans} newest={question.version?.version} />
        </div>
      ) : (
        <p className="text-dense text-pretty">
          No plan asks it. Loops that asked it keep it; nobody is offered it again.
        </p>
      )}
      <ReplacementFinder question={question} chosen={replacement} onChoose={replaceBy} />
      {retiring.error && (
        <Notice tone="refusal" announce="alert">
          {refusalWords(retiring.error)}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button variant="danger" busy={retiring.isPending} onClick={() => void retire()}>
          {replacement ? "Retire and replace" : "Retire it"}
        </Button>
        <Button onClick={onClose} shortcut="Escape">
          Cancel
        </Button>
      </div>
    </section>
  );
}
