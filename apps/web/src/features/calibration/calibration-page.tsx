import { can } from "@evenhand/interview";
import { useSuspenseQuery } from "@tanstack/react-query";
import { api } from "../../app/api.ts";
import { Page } from "../../app/page.tsx";
import { useViewer } from "../../app/viewer.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { AgreementStrip } from "./agreement-strip.tsx";
import { agreementWords } from "./agreement-words.ts";
import { InterviewerTable } from "./interviewer-table.tsx";
import { MeanStrip } from "./mean-strip.tsx";
import { Method } from "./method.tsx";
import { ownUseWords } from "./use-words.ts";

/** The levels of the shipped rubrics; a scale with more shows when somebody uses it. */
const USUAL_TOP = 4;

/** How alike interviewers use the anchors: a sentence, its picture, then people by name. */
export function CalibrationPage() {
  const viewer = useViewer();
  const { data: overview } = useSuspenseQuery(api.calibration.overview.queryOptions());
  const { scorecards, loops, agreement, interviewers, minScorecards } = overview;
  const isEverybody = can(viewer.role, "administer");
  const own = interviewers.find(({ memberId }) => memberId === viewer.memberId);
  const top = Math.max(USUAL_TOP, ...agreement.categories);
  const words = agreementWords(agreement);
  return (
    <Page title="Calibration">
      <PageHeader
        title="Calibration"
        lead="How alike interviewers use the same anchors."
        meta={scorecards > 0 && `From ${countOf(scorecards, "scorecard")} of ${countOf(loops, "loop")}`}
      />
      {scorecards === 0 ? (
        <EmptyState
          sentence={
            isEverybody
              ? "No loop with submitted scorecards is closed yet. Once the first are, this page says how alike interviewers rate."
              : "No submitted scorecards are open to you yet. Once you have submitted some and others' are revealed, this page says how alike you rate."
          }
        />
      ) : (
        <>
          <section aria-label="Agreement" className="flex flex-col gap-6">
            <p className="max-w-read text-heading text-pretty">{words.sentence}</p>
            {words.kind === "told" && (
              <>
                <AgreementStrip {...words} />
                <p className="max-w-read text-read text-pretty text-muted">
                  Read it like this: at 1 it would not matter who interviewed, the level would be the same. At
                  0 the levels agree no more than if they were drawn from a hat. The bar is where the true
                  value probably lies; a wide bar means that more shared ratings are needed.
                </p>
              </>
            )}
          </section>
          <section aria-labelledby="use-name" className="flex flex-col gap-4">
            <h2 id="use-name" className="text-heading font-semibold">
              {isEverybody ? "Use of the levels" : "Your use of the levels"}
            </h2>
            {isEverybody ? (
              <div className="max-w-[48rem]">
                <InterviewerTable interviewers={interviewers} minScorecards={minScorecards} top={top} />
              </div>
            ) : (
              <div className="flex flex-col gap-2">
                <p className="max-w-read text-read text-pretty">{ownUseWords(own, minScorecards)}</p>
                {own && own.mean !== null && (
                  <span className="flex items-center gap-1 text-small text-muted">
                    1 <MeanStrip mean={own.mean} top={top} /> {top}
                  </span>
                )}
              </div>
            )}
            <p className="max-w-read text-dense text-pretty text-muted">
              A mean depends on which candidates somebody met, so two people's means cannot be compared when
              they met different ones. It describes how the anchors are used, not the person who uses them.
            </p>
          </section>
          <Method isEverybody={isEverybody} />
        </>
      )}
    </Page>
  );
}

const countOf = (count: number, noun: string) => `${count} ${count === 1 ? noun : `${noun}s`}`;
