import type { Answers } from "../../app/api.ts";
import { TextLink } from "../../ui/text-link.tsx";
import { Section } from "./section.tsx";

type Plans = Answers["bank"]["question"]["plans"];
type AskedInProps = { plans: Plans; newest: number | undefined };

/** Who uses it: the plans that ask the question, in whichever version. */
export function AskedIn({ plans, newest }: AskedInProps) {
  return (
    <Section title="Asked in">
      {plans.length === 0 ? (
        <p className="text-dense text-muted">No plan asks it yet.</p>
      ) : (
        <PlanList plans={plans} newest={newest} />
      )}
    </Section>
  );
}

export function PlanList({ plans, newest }: AskedInProps) {
  return (
    <ul className="flex flex-col gap-1.5">
      {plans.map(({ jobId, title, kitName, version }) => (
        <li key={`${jobId} ${kitName} ${version}`} className="text-dense text-pretty">
          <TextLink to="/jobs/$jobId" params={{ jobId }}>
            {title}
          </TextLink>
          <span className="text-muted">
            {" "}
            · {kitName}
            {version !== newest && ` · in version ${version}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
