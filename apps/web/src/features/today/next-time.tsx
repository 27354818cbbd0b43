import { clockWords, dayWords, distanceWords, spanWords } from "../../app/date-words.ts";
import type { MyInterview } from "./my-day.ts";

/** When the next interview is, by the clock and in words. */
export function NextTime({ interview, now }: { interview: MyInterview; now: Date }) {
  const { scheduledAt, startedAt, minutes, state } = interview;
  if (state === "in_progress" && startedAt !== null)
    return (
      <p className="flex flex-col">
        <span className="text-display font-semibold">Now</span>
        <time dateTime={startedAt} className="text-dense text-muted">
          since {clockWords(startedAt)}
        </time>
      </p>
    );
  if (scheduledAt === null) return <p className="text-title font-semibold">No time yet</p>;
  const begun = Date.parse(scheduledAt) <= now.getTime();
  return (
    <p className="flex flex-col">
      <time dateTime={scheduledAt} className="text-display font-semibold">
        {clockWords(scheduledAt)}
      </time>
      <span className="text-dense text-muted">
        {dayWords(scheduledAt, { now })}, {spanWords(scheduledAt, minutes)}
      </span>
      <span className={`text-dense font-medium ${begun ? "text-problem" : "text-accent"}`}>
        {begun
          ? `should have begun ${distanceWords(scheduledAt, { now })}`
          : distanceWords(scheduledAt, { now })}
      </span>
    </p>
  );
}
