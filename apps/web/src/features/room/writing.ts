import { createContext, use } from "react";
import type { Notebook } from "../../outbox/notebook.ts";

/** What every field of the room writes with. */
export type Writing = {
  notebook: Notebook;
  /** Seconds since the interview started, 0 before. */
  secondsIn: () => number;
  /** The scorecard is submitted, or this browser cannot keep notes. */
  isReadOnly: boolean;
};

export const WritingContext = createContext<Writing | null>(null);

export function useWriting(): Writing {
  const writing = use(WritingContext);
  if (!writing) throw new Error("useWriting is for fields inside the room");
  return writing;
}

const domId = (lineId: string) => `line-${lineId}`;

/** Puts the cursor into a line that is on the page. */
export function goToLine(lineId: string, at: "start" | "end" = "end"): void {
  const area = document.getElementById(domId(lineId));
  if (!(area instanceof HTMLTextAreaElement)) return;
  area.focus();
  const position = at === "start" ? 0 : area.value.length;
  area.setSelectionRange(position, position);
}

export { domId as lineDomId };
