import { agoWords } from "../../app/date-words.ts";
import { Badge } from "../../ui/badge.tsx";
import { RowLink } from "../../ui/row-link.tsx";
import { Section } from "../../ui/section.tsx";
import { overSince, type MyInterview } from "./my-day.ts";

/** What is fresh in memory now and will not be tomorrow. */
export function DueList({ interviews, now }: { interviews: readonly MyInterview[]; now: Date }) {
  return (
    <Section title="Scorecards due">
      <ul>
        {interviews.map((interview) => {
          const since = overSince(interview);
          return (
            <li key={interview.id}>
              <RowLink
                data-row
                to="/interviews/$interviewId/scorecard"
                params={{ interviewId: interview.id }}
                title={interview.candidateName}
                detail={`${interview.name} · ${interview.jobTitle}`}
                aside={
                  since && (
                    <Badge tone={isLate(since, now) ? "problem" : "neutral"}>
                      {agoWords(since, { now })}
                    </Badge>
                  )
                }
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

const isLate = (since: Date, now: Date) => now.getTime() - since.getTime() > lateAfterMs;

/** A day later, what was heard is being rebuilt rather than remembered. */
const lateAfterMs = 24 * 60 * 60_000;
