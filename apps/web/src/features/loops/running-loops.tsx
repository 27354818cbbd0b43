import { can } from "@evenhand/interview";
import { useSuspenseQuery } from "@tanstack/react-query";
import { api } from "../../app/api.ts";
import { useNow } from "../../app/use-now.ts";
import { useRowWalk } from "../../app/use-row-walk.ts";
import { useViewer } from "../../app/viewer.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { findLoops, orderBoard } from "./board.ts";
import { LoopRow } from "./loop-row.tsx";

export function RunningLoops({ find }: { find: string }) {
  const { data: loops } = useSuspenseQuery(api.loops.list.queryOptions({ closed: false }));
  const { memberId, role } = useViewer();
  const now = useNow();
  const rows = useRowWalk();
  if (loops.length === 0)
    return can(role, "plan") ? (
      <EmptyState
        sentence="No loop is running. A loop opens when a job's plan is frozen for a candidate."
        next={<LinkButton to="/jobs">Choose a job</LinkButton>}
      />
    ) : (
      <EmptyState sentence="No loop is running. Those you are assigned to stand here, from opening to decision." />
    );
  const found = orderBoard(findLoops(loops, find), memberId, now);
  if (found.length === 0)
    return <EmptyState sentence={`No running loop has the words “${find}”. Change or clear the search.`} />;
  return (
    <ul ref={rows}>
      {found.map((loop) => (
        <LoopRow key={loop.id} loop={loop} readerId={memberId} now={now} />
      ))}
    </ul>
  );
}
