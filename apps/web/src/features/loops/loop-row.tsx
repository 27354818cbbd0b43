import { Link } from "@tanstack/react-router";
import { readyForDebrief, seesProgress, type BoardLoop } from "../../app/loop-progress.ts";
import { Badge } from "../../ui/badge.tsx";
import { BoardCell } from "./board-cell.tsx";
import { progressWords } from "./board.ts";

type LoopRowProps = { loop: BoardLoop; readerId: string; now: Date };

/** The whole row opens the loop, but only the candidate is the link's name. */
export function LoopRow({ loop, readerId, now }: LoopRowProps) {
  const { id, candidateName, jobTitle, debriefOpenedAt, interviews } = loop;
  return (
    <li className="relative -mx-3 grid gap-x-8 gap-y-3 border-b border-line px-3 py-4 transition-colors last:border-0 hover:bg-hover lg:grid-cols-[13rem_1fr]">
      <div className="flex min-w-0 flex-col items-start gap-0.5">
        <Link
          data-row
          to="/loops/$loopId"
          params={{ loopId: id }}
          className="scroll-my-20 rounded-sm text-dense font-semibold text-pretty after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {candidateName}
        </Link>
        <span className="text-dense text-muted">{jobTitle}</span>
        <span className="text-small text-muted">{progressWords(loop, readerId)}</span>
        {debriefOpenedAt !== null && <Badge tone="accent">Debrief open</Badge>}
        {readyForDebrief(loop, readerId) && <Badge tone="problem">Ready for its debrief</Badge>}
      </div>
      <ul
        aria-label={`Interviews of ${candidateName}`}
        className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,10.5rem),1fr))] gap-x-5 gap-y-3"
      >
        {interviews.map((interview) => (
          <BoardCell
            key={interview.id}
            interview={interview}
            readerId={readerId}
            seesProgress={seesProgress(loop, readerId)}
            now={now}
          />
        ))}
      </ul>
    </li>
  );
}
