import { useRef } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { counted } from "./file-words.ts";
import type { Comparison } from "./use-similar.ts";

type ComparisonStateProps = { comparison: Comparison; total: number };

/** Whether new questions ask what the bank asks already, found out before they are added. */
export function ComparisonState({ comparison, total }: ComparisonStateProps) {
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
          {similar.size === 1
            ? "One of the new questions is close to one that is here. Read both before you import."
            : `${counted(similar.size, "new question")} are close to ones that are here. Read them side by side before you import.`}
        </Notice>
      ) : (
        <div className="flex flex-wrap gap-x-1 text-dense text-muted">
          <output>
            {state === "running"
              ? "Comparing the new questions with those that are here"
              : "No new question is close to one that is here."}
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
