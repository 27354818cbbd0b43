import { lacksPeople, owing, type BoardInterview } from "../../app/loop-progress.ts";
import { Badge } from "../../ui/badge.tsx";
import { HandedInMark } from "./handed-in-mark.tsx";
import { whenWords } from "./when-words.ts";

type BoardCellProps = { interview: BoardInterview; readerId: string; seesProgress: boolean; now: Date };

/** One interview of a loop: where it stands, who is assigned, and whose scorecard is in as far as the reader is told. */
export function BoardCell({ interview, readerId, seesProgress, now }: BoardCellProps) {
  const { name, state, scheduledAt, assigned } = interview;
  const due = owing(interview, now);
  return (
    <li className="flex min-w-0 flex-col items-start gap-0.5 text-small">
      <span className="font-medium">{name}</span>
      <span className={state === "in_progress" ? "font-medium text-accent" : "text-muted"}>
        {scheduledAt !== null && state === "scheduled" ? (
          <time dateTime={scheduledAt}>{whenWords(interview, now)}</time>
        ) : (
          whenWords(interview, now)
        )}
      </span>
      {lacksPeople(interview) && <Badge tone="problem">Nobody assigned</Badge>}
      <ul className="flex flex-col">
        {assigned.map((each) => {
          const told = seesProgress || each.memberId === readerId;
          return (
            <li key={each.memberId} className="flex items-baseline gap-1.5">
              {told && <HandedInMark in={each.submittedAt !== null} />}
              <span>
                {each.name}
                {each.role === "shadow" && <span className="text-faint"> shadows</span>}
              </span>
              {told && due.includes(each) && <span className="font-medium text-problem">due</span>}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
