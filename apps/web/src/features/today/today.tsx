import { can } from "@evenhand/interview";
import { useSuspenseQueries } from "@tanstack/react-query";
import { api } from "../../app/api.ts";
import { useRowWalk } from "../../app/use-row-walk.ts";
import { useViewer } from "../../app/viewer.ts";
import { ComingList } from "./coming-list.tsx";
import { DebriefList } from "./debrief-list.tsx";
import { DueList } from "./due-list.tsx";
import { openDebriefs } from "./open-debriefs.ts";
import { loopNeeds } from "./loop-needs.ts";
import { arrangeDay } from "./my-day.ts";
import { NeedsList } from "./needs-list.tsx";
import { NextInterview } from "./next-interview.tsx";
import { QuietDay } from "./quiet-day.tsx";

export function Today({ now }: { now: Date }) {
  const viewer = useViewer();
  const [{ data: mine }, { data: loops }] = useSuspenseQueries({
    queries: [api.interviews.mine.queryOptions(), api.loops.list.queryOptions({ closed: false })],
  });
  const rows = useRowWalk();
  const { next, later, unscheduled, due } = arrangeDay(mine, now);
  const debriefs = openDebriefs(loops);
  const needs = can(viewer.role, "coordinate") ? loopNeeds(loops, viewer.memberId, now) : [];
  const assignedTo = (interviewId: string) =>
    loops.flatMap(({ interviews }) => interviews).find(({ id }) => id === interviewId)?.assigned ?? [];
  const coming = [...later, ...unscheduled];
  const lists = coming.length + due.length + debriefs.length + needs.length;
  return (
    <div ref={rows} className="flex flex-col gap-8">
      {next ? (
        <NextInterview interview={next} assigned={assignedTo(next.id)} now={now} />
      ) : (
        <QuietDay
          role={viewer.role}
          besides={lists > 0 ? "on this page" : loops.length > 0 ? "on the board" : "nothing"}
        />
      )}
      {due.length > 0 && <DueList interviews={due} now={now} />}
      {coming.length > 0 && <ComingList interviews={coming} assignedTo={assignedTo} now={now} />}
      {debriefs.length > 0 && <DebriefList loops={debriefs} now={now} />}
      {needs.length > 0 && <NeedsList needs={needs} now={now} />}
    </div>
  );
}
