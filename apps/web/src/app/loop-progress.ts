import type { Answers } from "./api.ts";

export type BoardLoop = Answers["loops"]["list"][number];
export type BoardInterview = BoardLoop["interviews"][number];

/**
 * Whether the server tells this reader who has handed in. Those who interview in a loop are never told about the
 * others, so for them a missing date means "unknown" and must not be shown as "not handed in".
 */
export function seesProgress(loop: BoardLoop, readerId: string): boolean {
  return !loop.interviews.some(({ assigned }) => assigned.some(({ memberId }) => memberId === readerId));
}

/** Who still has to hand in a scorecard for a conversation that has taken place. */
export function owing(interview: BoardInterview, now: Date): BoardInterview["assigned"] {
  return isOver(interview, now) ? interview.assigned.filter(({ submittedAt }) => submittedAt === null) : [];
}

/** Whether somebody has to be found for an interview that lies ahead. */
export function lacksPeople({ state, assigned }: BoardInterview): boolean {
  return state === "scheduled" && assigned.length === 0;
}

/** Scorecards handed in, of those the loop's assignments ask for. */
export function handedIn(loop: BoardLoop): { done: number; of: number } {
  const asked = loop.interviews
    .filter(({ state }) => state !== "cancelled")
    .flatMap(({ assigned }) => assigned);
  return { done: asked.filter(({ submittedAt }) => submittedAt !== null).length, of: asked.length };
}

/** Every scorecard the loop asks for is in, and nobody has opened its debrief yet. */
export function readyForDebrief(loop: BoardLoop, readerId: string): boolean {
  if (loop.debriefOpenedAt !== null || !seesProgress(loop, readerId)) return false;
  const { done, of } = handedIn(loop);
  return of > 0 && done === of && !loop.interviews.some(lacksPeople);
}

/** When the latest scorecard came in, as far as it is told. */
export function lastHandedIn({ interviews }: BoardLoop): string | null {
  const moments = interviews.flatMap(({ assigned }) =>
    assigned.flatMap(({ submittedAt }) => submittedAt ?? []),
  );
  return moments.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null;
}

function isOver({ state, scheduledAt }: BoardInterview, now: Date): boolean {
  if (state === "done") return true;
  return (
    state !== "cancelled" && scheduledAt !== null && now.getTime() - Date.parse(scheduledAt) > overAfterMs
  );
}

/** The board does not know how long an interview was planned; by now any has ended, though nobody pressed the button. */
const overAfterMs = 2 * 60 * 60_000;
