import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../../app/api.ts";
import { Page } from "../../app/page.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { ScorecardForm } from "./scorecard-form.tsx";
import { SubmittedScorecard } from "./submitted-scorecard.tsx";

export function ScorecardPage() {
  const { interviewId } = useParams({ from: "/member/wide/interviews/$interviewId/scorecard" });
  const { data: scorecard, refetch } = useSuspenseQuery(api.scorecards.mine.queryOptions({ interviewId }));
  // Counts fresh starts: the form owns its draft, so it is mounted anew when another version is loaded.
  const [start, setStart] = useState(0);
  const { interview, competencies, submittedAt } = scorecard;
  const reload = async () => {
    await refetch();
    setStart((count) => count + 1);
  };
  return (
    <Page
      title="Scorecard"
      width="full"
      crumbs={[
        { label: "Today", link: { to: "/" } },
        {
          label: interview.name,
          link: { to: "/interviews/$interviewId", params: { interviewId } },
        },
      ]}
    >
      <div className="mx-auto flex w-full max-w-[84rem] flex-col gap-8 pt-4">
        <PageHeader
          title={interview.candidateName}
          lead={submittedAt === null ? "Rate each competency on what you heard, then recommend." : undefined}
          meta={
            <span>
              {interview.jobTitle} · {interview.name}
              {submittedAt === null && (
                <>
                  {" · "}
                  <TextLink to="/interviews/$interviewId" params={{ interviewId }}>
                    Back to your notes
                  </TextLink>
                </>
              )}
            </span>
          }
        />
        {submittedAt !== null ? (
          <SubmittedScorecard scorecard={scorecard} submittedAt={submittedAt} />
        ) : competencies.length === 0 ? (
          <EmptyState sentence="This interview grades no competency, so there is nothing to rate. Ask whoever opened the loop." />
        ) : (
          <ScorecardForm
            key={`${interviewId} ${start}`}
            scorecard={scorecard}
            onReload={() => void reload()}
          />
        )}
      </div>
    </Page>
  );
}
