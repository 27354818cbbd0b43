import { useSuspenseQuery } from "@tanstack/react-query";
import { api } from "../../app/api.ts";
import { dateWords } from "../../app/date-words.ts";
import { useRowWalk } from "../../app/use-row-walk.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { RowLink } from "../../ui/row-link.tsx";
import { findLoops } from "./board.ts";

export function FinishedLoops({ find }: { find: string }) {
  const { data: loops } = useSuspenseQuery(api.loops.list.queryOptions({ closed: true }));
  const rows = useRowWalk();
  if (loops.length === 0)
    return (
      <EmptyState sentence="No loop is finished yet. A loop is closed after its debrief, and then counts in calibration." />
    );
  const found = findLoops(loops, find);
  if (found.length === 0)
    return <EmptyState sentence={`No finished loop has the words “${find}”. Change or clear the search.`} />;
  return (
    <div className="flex flex-col gap-2">
      <output className="text-small text-faint">
        {find === "" ? `${loops.length} finished` : `${found.length} of ${loops.length}`}
        {loops.length === mostListed && ", the latest that are listed"}
      </output>
      <ul ref={rows}>
        {found.map(({ id, candidateName, jobTitle, interviews, closedAt }) => (
          <li key={id}>
            <RowLink
              data-row
              to="/loops/$loopId"
              params={{ loopId: id }}
              title={candidateName}
              detail={`${jobTitle} · ${interviews.length} interviews`}
              aside={closedAt && `Closed ${dateWords(closedAt)}`}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The server answers with no more than this many, the latest first. */
const mostListed = 200;
