import { can } from "@evenhand/interview";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { api } from "../../app/api.ts";
import { useCommands } from "../../app/commands.ts";
import { Page } from "../../app/page.tsx";
import { useViewer } from "../../app/viewer.ts";
import { Badge } from "../../ui/badge.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { ClosedCurtain } from "./closed-curtain.tsx";
import { DebriefActions } from "./debrief-actions.tsx";
import { debriefMatrix, ownMatrix } from "./debrief-matrix.ts";
import { MatrixTable } from "./matrix-table.tsx";
import { cellId } from "./open-cell.ts";
import { RecommendationList } from "./recommendation-list.tsx";

const route = getRouteApi("/member/frame/loops/$loopId/debrief");

/** Everyone's ratings with the words behind them; before reveal the reader's own and a drawn curtain. */
export function DebriefPage() {
  const { loopId } = route.useParams();
  const { cell } = route.useSearch();
  const navigate = route.useNavigate();
  const viewer = useViewer();
  const { data: debrief } = useSuspenseQuery(api.debrief.byLoop.queryOptions({ loopId }));
  const { loop, scorecards, notes } = debrief;
  // An administrator reads a closed loop without having been in it.
  const isOpenToReader = debrief.revealed || scorecards.some(({ authorId }) => authorId !== viewer.memberId);
  const matrix = isOpenToReader ? debriefMatrix(debrief) : ownMatrix(debrief, viewer.memberId);
  const handedIn = matrix.seats.filter(({ scorecard }) => scorecard !== null);

  // Somebody may have followed a link to these words.
  const [linked] = useState(cell);
  useEffect(() => {
    if (linked !== undefined) document.getElementById(cellId(linked))?.scrollIntoView({ block: "center" });
  }, [linked]);

  const open = (next: string | undefined) =>
    void navigate({ search: { cell: next }, replace: true, resetScroll: false });
  const commands = useMemo(
    () =>
      cell === undefined
        ? []
        : [
            {
              id: "close-cell",
              label: "Close the words",
              group: "Debrief",
              shortcuts: ["Escape"],
              run: () => {
                void navigate({ search: {}, replace: true, resetScroll: false });
                document.getElementById(cellId(cell))?.focus();
              },
            },
          ],
    [cell, navigate],
  );
  useCommands(commands);

  return (
    <Page
      title="Debrief"
      crumbs={[
        { label: "Loops", link: { to: "/loops" } },
        { label: loop.candidateName, link: { to: "/loops/$loopId", params: { loopId } } },
      ]}
      action={
        can(viewer.role, "plan") &&
        loop.closedAt === null && <DebriefActions loopId={loopId} isOpened={loop.debriefOpenedAt !== null} />
      }
    >
      <PageHeader
        title={loop.candidateName}
        meta={
          <>
            <span>{loop.jobTitle}</span>
            <Badge>{stateOf(loop)}</Badge>
            <TextLink to="/loops/$loopId" params={{ loopId }}>
              Back to the loop
            </TextLink>
          </>
        }
      />
      {!isOpenToReader && <ClosedCurtain loop={loop} seats={matrix.seats} />}
      {isOpenToReader && handedIn.length === 0 && (
        <EmptyState sentence="No scorecard has been submitted yet. Each appears here when it is." />
      )}
      {handedIn.length > 0 && (
        <>
          <section aria-labelledby="ratings-name">
            <h2 id="ratings-name" className={isOpenToReader ? "sr-only" : "pb-3 text-heading font-semibold"}>
              {isOpenToReader ? "Ratings" : "Your own scorecard"}
            </h2>
            <MatrixTable matrix={matrix} notes={notes} openCell={cell} onOpen={open} />
          </section>
          <RecommendationList
            title={isOpenToReader ? "Recommendations" : "Your recommendation"}
            seats={matrix.seats}
          />
        </>
      )}
    </Page>
  );
}

function stateOf({ debriefOpenedAt, closedAt }: { debriefOpenedAt: string | null; closedAt: string | null }) {
  if (closedAt !== null) return "Closed";
  return debriefOpenedAt === null ? "Debrief not opened" : "Debrief open";
}
