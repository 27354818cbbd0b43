import { useState } from "react";
import { useConnection } from "./connection.ts";
import { useSaveState } from "./save-state.ts";
import { saveWords } from "./save-words.ts";

/** Says truthfully where the text is, always in the same corner. */
export function ConnectionState() {
  const state = useSaveState();
  const { shown, said, isProblem } = saveWords(state, useConnection());
  // Somebody who heard of the problem wants to hear of its end, once.
  const [last, setLast] = useState({ isProblem, isOver: false });
  if (last.isProblem !== isProblem) setLast({ isProblem, isOver: last.isProblem });
  const isQuiet = state.kind === "nothing to save" && !isProblem;
  return (
    <div className="flex min-w-28 items-center justify-end gap-1.5 text-small whitespace-nowrap tabular-nums max-sm:min-w-0">
      <svg
        aria-hidden
        viewBox="0 0 8 8"
        className={`size-2 shrink-0 ${isProblem ? "fill-problem" : "fill-edge"}`}
      >
        {isProblem ? <path d="M4 .5 7.75 7.5H.25Z" /> : <circle cx="4" cy="4" r="3" />}
      </svg>
      <span
        className={`${isProblem ? "font-medium text-problem" : "text-muted"} ${isQuiet ? "max-sm:sr-only" : ""}`}
      >
        {shown}
      </span>
      <output className="sr-only">{said || (last.isOver ? "Saving works again." : "")}</output>
    </div>
  );
}
