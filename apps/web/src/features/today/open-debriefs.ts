import type { BoardLoop } from "../../app/loop-progress.ts";

/** Debriefs that can be joined, the one opened first in front. */
export function openDebriefs(loops: readonly BoardLoop[]): BoardLoop[] {
  return loops
    .filter(({ debriefOpenedAt, closedAt }) => debriefOpenedAt !== null && closedAt === null)
    .toSorted((a, b) => openedAt(a) - openedAt(b));
}

const openedAt = ({ debriefOpenedAt }: BoardLoop) => Date.parse(debriefOpenedAt ?? "");
