import { agoWords } from "../../app/date-words.ts";
import type { BoardLoop } from "../../app/loop-progress.ts";
import { RowLink } from "../../ui/row-link.tsx";
import { Section } from "../../ui/section.tsx";

export function DebriefList({ loops, now }: { loops: readonly BoardLoop[]; now: Date }) {
  return (
    <Section title="Debriefs open">
      <ul>
        {loops.map(({ id, candidateName, jobTitle, debriefOpenedAt }) => (
          <li key={id}>
            <RowLink
              data-row
              to="/loops/$loopId/debrief"
              params={{ loopId: id }}
              title={candidateName}
              detail={jobTitle}
              aside={debriefOpenedAt && `Opened ${agoWords(debriefOpenedAt, { now })}`}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
