import { agoWords, momentWords } from "../../app/date-words.ts";
import { RowLink } from "../../ui/row-link.tsx";
import { Section } from "../../ui/section.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { LoopNeed } from "./loop-needs.ts";

/** For those who run loops: what stops until somebody acts. */
export function NeedsList({ needs, now }: { needs: readonly LoopNeed[]; now: Date }) {
  const shown = needs.slice(0, most);
  const rest = needs.length - shown.length;
  return (
    <Section title="Needs somebody" aside={<TextLink to="/loops">All loops</TextLink>}>
      <ul>
        {shown.map(({ id, loop, interviewName, scheduledAt, missing }) => (
          <li key={id}>
            <RowLink
              data-row
              to="/loops/$loopId"
              params={{ loopId: loop.id }}
              title={`${loop.candidateName} · ${interviewName}`}
              detail={
                missing.length > 0 ? `No scorecard yet from ${names.format(missing)}` : "Nobody is assigned"
              }
              aside={when(scheduledAt, missing.length > 0)}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className="text-small text-muted">
          And {rest} more on the <TextLink to="/loops">board</TextLink>.
        </p>
      )}
    </Section>
  );

  function when(scheduledAt: string | null, isOver: boolean): string {
    if (scheduledAt === null) return "No time yet";
    return isOver ? agoWords(scheduledAt, { now }) : momentWords(scheduledAt, { now });
  }
}

const most = 6;
const names = new Intl.ListFormat("en", { type: "conjunction" });
