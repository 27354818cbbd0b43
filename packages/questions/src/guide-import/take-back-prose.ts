import { isStep } from "./draft.ts";
import { leaveOut } from "./reading.ts";
import type { Reading } from "./reading.ts";

const LONGEST_LEAD_IN = 160;

/** Takes back the sentences right before a list, which introduce it: they are no part of a full answer. */
export function takeBackProse(reading: Reading, index: number): void {
  const parts = reading.drafts.at(-1)?.parts ?? [];
  let at = index - 1;
  for (let prose = parts.at(-1); prose && !isStep(prose); prose = parts.at(-1)) {
    parts.pop();
    while (at >= 0 && reading.sorted[at]?.block.startLine !== prose.line) at -= 1;
    const isLong = prose.text.length > LONGEST_LEAD_IN;
    leaveOut(
      reading,
      at,
      isLong ? { is: "unplaced", question: reading.drafts.length - 1 } : { is: "lead-in" },
    );
  }
}
