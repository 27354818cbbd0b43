import { useRef } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { comparisonSentence } from "./preview-words.ts";
import type { Comparison } from "./use-similar.ts";

type ComparisonStateProps = {
  comparison: Comparison;
  /** How many questions are compared, and whether the file has more new ones than those. */
  total: number;
  isPart: boolean;
};

/** Whether new questions ask what the bank asks already, found out before they are added. */
export function ComparisonState({ comparison, total, isPart }: ComparisonStateProps) {
  const box = useRef<HTMLDivElement>(null);
  const { state, done, similar, again } = comparison;
  const retry = () => {
    again();
    box.current?.focus();
  };
  return (
    <div ref={box} tabIndex={-1} className="rounded-sm">
      {state === "failed" ? (
        <Notice tone="problem" announce="status" action={<Button onClick={retry}>Compare again</Button>}>
          The new questions could not be compared with those that are here. Some may ask the same.
        </Notice>
      ) : similar.size > 0 ? (
        <Notice tone="problem" announce="status">
          {comparisonSentence(similar.size, isPart ? total : null)}
        </Notice>
      ) : (
        <div className="flex flex-wrap gap-x-1 text-dense text-muted">
          <output>
            {state === "running"
              ? "Comparing the new questions with those that are here"
              : comparisonSentence(0, isPart ? total : null)}
          </output>
          {state === "running" && (
            <span className="tabular-nums">
              · {done.toLocaleString("en")} of {total.toLocaleString("en")}
            </span>
          )}
        </div>
      )}
    </div>
  );
}
