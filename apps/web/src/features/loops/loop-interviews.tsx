import type { Answers } from "../../app/api.ts";
import { assignmentNames } from "../../app/assignment-words.ts";
import { useNow } from "../../app/use-now.ts";
import { Badge } from "../../ui/badge.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { whenWords } from "./when-words.ts";

type Interview = Answers["loops"]["byId"]["interviews"][number];
type LoopInterviewsProps = { interviews: readonly Interview[]; readerId: string; isClosed: boolean };

export function LoopInterviews({ interviews, readerId, isClosed }: LoopInterviewsProps) {
  const now = useNow();
  if (interviews.length === 0)
    return (
      <EmptyState sentence="This loop has no interviews: its job's plan had none when the loop was opened." />
    );
  return (
    <ol className="flex flex-col">
      {interviews.map((interview) => (
        <li
          key={interview.id}
          className="grid gap-x-8 gap-y-3 border-b border-line py-4 first:pt-1 last:border-0 md:grid-cols-[11rem_minmax(0,1fr)_auto]"
        >
          <div className="flex flex-col">
            <h3 className="text-dense font-semibold">{interview.name}</h3>
            <p className="text-dense text-muted">{whenWords(interview, now)}</p>
            <p className="text-small text-muted">{interview.minutes} minutes</p>
          </div>
          <div className="flex min-w-0 max-w-read flex-col gap-2">
            <p className="text-dense text-pretty">{interview.purpose}</p>
            <People assigned={interview.assigned} />
          </div>
          {interview.assigned.some(({ memberId }) => memberId === readerId) && (
            <OwnDoors interview={interview} isClosed={isClosed} />
          )}
        </li>
      ))}
    </ol>
  );
}

function People({ assigned }: { assigned: Interview["assigned"] }) {
  if (assigned.length === 0)
    return (
      <p>
        <Badge tone="problem">Nobody assigned</Badge>
      </p>
    );
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-dense">
      {assigned.map(({ memberId, name, role }) => (
        <li key={memberId}>
          {name} <span className="text-muted">{assignmentNames[role].toLowerCase()}</span>
        </li>
      ))}
    </ul>
  );
}

/** The reader's own way into an interview. After the loop is closed only the scorecard remains, to read. */
function OwnDoors({ interview, isClosed }: { interview: Interview; isClosed: boolean }) {
  const params = { interviewId: interview.id };
  return (
    <div className="flex items-start gap-2">
      {!isClosed && (
        <LinkButton to="/interviews/$interviewId" params={params} aria-label={`Room of ${interview.name}`}>
          Room
        </LinkButton>
      )}
      <LinkButton
        to="/interviews/$interviewId/scorecard"
        params={params}
        aria-label={`Scorecard of ${interview.name}`}
      >
        Scorecard
      </LinkButton>
    </div>
  );
}
