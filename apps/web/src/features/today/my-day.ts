import type { Answers } from "../../app/api.ts";

export type MyInterview = Answers["interviews"]["mine"][number];

export type MyDay = {
  /** Running now, or the first to come. */
  next: MyInterview | null;
  later: MyInterview[];
  unscheduled: MyInterview[];
  /** Over, and their scorecards not handed in; the oldest first. */
  due: MyInterview[];
};

/** Sorts the reader's interviews, which arrive soonest first, by what they ask of the reader now. */
export function arrangeDay(interviews: readonly MyInterview[], now: Date): MyDay {
  const open = interviews.filter(({ submittedAt }) => submittedAt === null);
  const due = open.filter((interview) => isOver(interview, now));
  const ahead = open.filter((interview) => !due.includes(interview));
  const running = ahead.filter(({ state }) => state === "in_progress");
  const scheduled = ahead.filter(({ state, scheduledAt }) => state !== "in_progress" && scheduledAt !== null);
  const [next = null, ...later] = [...running, ...scheduled];
  const unscheduled = ahead.filter((interview) => interview !== next && !later.includes(interview));
  return { next, later, unscheduled, due };
}

/** Since when the scorecard of an interview that is over can be written. */
export const overSince = ({ startedAt, scheduledAt, minutes }: MyInterview): Date | null => {
  const start = startedAt ?? scheduledAt;
  return start === null ? null : new Date(Date.parse(start) + minutes * minuteMs);
};

function isOver(interview: MyInterview, now: Date): boolean {
  if (interview.state === "done") return true;
  const end = overSince(interview)?.getTime();
  // A running conversation may go on for a while; one that nobody started will not begin after its time.
  const grace = interview.state === "in_progress" ? graceMs : 0;
  return end !== undefined && end + grace < now.getTime();
}

const minuteMs = 60_000;
const graceMs = 60 * minuteMs;
