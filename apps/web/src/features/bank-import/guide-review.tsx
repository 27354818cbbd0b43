import { useCallback, useMemo } from "react";
import { LeaveGuard } from "../../app/leave-guard.tsx";
import { Page } from "../../app/page.tsx";
import { Button } from "../../ui/button.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { TokenField } from "../../ui/token-field.tsx";
import { readinessOf } from "./acceptable.ts";
import type { KeptImport } from "./kept-import.ts";
import { ReviewItem } from "./review-item.tsx";
import { ReviewNotices } from "./review-notices.tsx";
import { SourcePanel } from "./source-panel.tsx";
import { sourceRuns } from "./source-lines.ts";
import { isDecided } from "./use-keeping.ts";
import type { Competencies } from "./use-reading.ts";
import { useReview, type Reviewing } from "./use-review.ts";
import { useReviewFocus } from "./use-review-focus.ts";
import { useReviewKeys } from "./use-review-keys.ts";
import { WarningList } from "./warning-list.tsx";

type GuideReviewProps = {
  memberId: string;
  opened: KeptImport;
  competencies: Competencies;
  roles: string[];
  onLeave: () => void;
};

/** The questions that were found beside the source they were found in, each to be accepted or skipped. */
export function GuideReview({ memberId, opened, competencies, roles, onLeave }: GuideReviewProps) {
  const { source } = opened;
  const reviewing = useReview({ memberId, opened, competencies });
  const { review, edit, matches, acceptable, accept, isAccepting } = reviewing;
  const runs = useMemo(() => sourceRuns(source), [source]);
  const { listRef, pointedAt, goTo } = useReviewFocus(review);
  const placeOf = (id: string | null) => review.questions.findIndex((question) => question.id === id);
  const shown = placeOf(pointedAt ?? review.selected);
  const open = useCallback((id: string) => goTo(id, () => edit({ type: "select", id })), [goTo, edit]);
  const ids = useMemo(() => opened.review.questions.map(({ id }) => id), [opened]);
  const chooseLine = useCallback(
    (place: number) => {
      const id = ids[place];
      if (id !== undefined) open(id);
    },
    [ids, open],
  );
  useReviewKeys({ reviewing, goTo });
  return (
    <Page
      title={source.title}
      crumbs={[
        { label: "Bank", link: { to: "/bank" } },
        { label: "Import", link: { to: "/bank/import" } },
      ]}
      action={
        acceptable.length > 0 && (
          <Button
            variant="primary"
            shortcut="shift+a"
            busy={isAccepting}
            onClick={() => void accept(acceptable)}
          >
            {acceptable.length === 1 ? "Accept 1" : `Accept all ${acceptable.length}`}
          </Button>
        )
      }
    >
      <LeaveGuard
        active={!reviewing.isKept && !isDecided(review)}
        title="This import is not finished"
        sentence="This browser does not keep it. Stay and finish it, or leave it behind; what you accepted stays in the bank."
      />
      <div className="flex flex-col gap-4">
        <PageHeader
          title={source.title}
          lead={countWords(reviewing)}
          actions={
            <Button variant="bare" onClick={onLeave}>
              Another guide
            </Button>
          }
        />
        <ReviewNotices reviewing={reviewing} onLeave={onLeave} />
        <WarningList warnings={source.warnings} spans={source.spans} />
        <div className="max-w-read">
          <TokenField
            label="Written for"
            hint="Roles that all of these questions are for. None means that they suit any role."
            tokens={review.roles}
            suggestions={roles}
            max={20}
            onChange={(changed) => edit({ type: "name roles", roles: changed })}
          />
        </div>
      </div>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <SourcePanel runs={runs} shown={shown === -1 ? null : shown} onChoose={chooseLine} />
        <ol ref={listRef} aria-label="Questions found" className="flex min-w-0 flex-col">
          {review.questions.map((question, index) => {
            const readiness = readinessOf(question, review.roles, matches);
            const isOpen = question.id === review.selected;
            return (
              <ReviewItem
                key={question.id}
                question={question}
                number={index + 1}
                readiness={readiness.kind}
                opened={isOpen ? { reviewing, competencies, readiness } : null}
                onOpen={open}
              />
            );
          })}
        </ol>
      </div>
    </Page>
  );
}

function countWords({ review: { questions }, matches }: Reviewing): string {
  const count = (wanted: string) => questions.filter(({ standing }) => standing === wanted).length;
  const found = questions.length === 1 ? "1 question found" : `${questions.length} questions found`;
  return [
    found,
    ...(count("accepted") > 0 ? [`${count("accepted")} accepted`] : []),
    ...(count("skipped") > 0 ? [`${count("skipped")} skipped`] : []),
    ...(matches.state === "looking" ? ["being compared with the bank…"] : []),
  ].join(", ");
}
