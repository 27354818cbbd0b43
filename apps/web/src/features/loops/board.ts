import {
  handedIn,
  lacksPeople,
  lastHandedIn,
  owing,
  readyForDebrief,
  seesProgress,
  type BoardLoop,
} from "../../app/loop-progress.ts";
import { matchCommands } from "../../app/match-commands.ts";

/** The loops in which every word begins a word of the candidate, the job, an interview or somebody assigned. */
export function findLoops(loops: readonly BoardLoop[], words: string): BoardLoop[] {
  const named = loops.map((loop) => ({
    loop,
    label: loop.candidateName,
    group: [
      loop.jobTitle,
      ...loop.interviews.flatMap(({ name, assigned }) => [name, ...assigned.map((each) => each.name)]),
    ].join(" "),
  }));
  return matchCommands(words, named).map(({ loop }) => loop);
}

/** By how soon it hurts: the longest overdue first, then the next to come, then what has no time. */
export function orderBoard(loops: readonly BoardLoop[], readerId: string, now: Date): BoardLoop[] {
  return loops.toSorted((a, b) => hurtsAt(a, readerId, now) - hurtsAt(b, readerId, now));
}

/** How far the scorecards are, as far as the server tells this reader. */
export function progressWords(loop: BoardLoop, readerId: string): string {
  if (seesProgress(loop, readerId)) {
    const { done, of } = handedIn(loop);
    return of === 0
      ? "Nobody is assigned yet"
      : `${done} of ${of} ${of === 1 ? "scorecard" : "scorecards"} in`;
  }
  const { done, of } = handedIn(onlyOwn(loop, readerId));
  if (of === 1) return done === 1 ? "Your scorecard is in" : "Your scorecard is not in yet";
  return `${done} of your ${of} scorecards in`;
}

function hurtsAt(loop: BoardLoop, readerId: string, now: Date): number {
  if (readyForDebrief(loop, readerId)) return Date.parse(lastHandedIn(loop) ?? loop.openedAt);
  const visible = seesProgress(loop, readerId) ? loop : onlyOwn(loop, readerId);
  const times = visible.interviews
    .filter(
      (interview) =>
        owing(interview, now).length > 0 || lacksPeople(interview) || interview.state === "scheduled",
    )
    .map(({ scheduledAt }) => (scheduledAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(scheduledAt)));
  return Math.min(Number.MAX_SAFE_INTEGER, ...times);
}

const onlyOwn = (loop: BoardLoop, readerId: string): BoardLoop => ({
  ...loop,
  interviews: loop.interviews.map((interview) => ({
    ...interview,
    assigned: interview.assigned.filter(({ memberId }) => memberId === readerId),
  })),
});
