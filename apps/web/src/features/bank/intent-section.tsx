import type { Answers } from "../../app/api.ts";
import { Anchors } from "../../ui/anchors.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "./section.tsx";

type Intent = NonNullable<Answers["bank"]["question"]["version"]>["intents"][number];
type Competencies = Answers["bank"]["competencies"];

/** Why the question is asked, with the letters that notes are filed under. */
export function IntentSection({ intents, competencies }: { intents: Intent[]; competencies: Competencies }) {
  return (
    <Section title="Why we ask">
      <ol className="flex flex-col gap-6">
        {intents.map((intent, index) => (
          <li key={intent.id} className="flex gap-3">
            <span aria-hidden className="w-4 shrink-0 text-read font-semibold text-accent">
              {String.fromCharCode(65 + index)}
            </span>
            <div className="flex min-w-0 flex-1 flex-col gap-3">
              <p className="text-room font-medium text-pretty">{intent.sentence}</p>
              <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,12rem),1fr))] gap-x-6 gap-y-3">
                <Signals title="Listen for" signals={intent.listenFor} />
                <Signals title="Watch for" signals={intent.watchFor} />
              </div>
              <CompetencyAnchors intent={intent} competencies={competencies} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Signals({ title, signals }: { title: string; signals: string[] }) {
  return (
    <div className="flex flex-col gap-1.5">
      <h4 className="text-small font-medium text-muted">{title}</h4>
      <ul className="flex flex-col gap-1.5">
        {signals.map((signal) => (
          <li key={signal} className="text-dense text-pretty">
            {signal}
          </li>
        ))}
      </ul>
    </div>
  );
}

function CompetencyAnchors({ intent, competencies }: { intent: Intent; competencies: Competencies }) {
  const competency = competencies.find(({ id }) => id === intent.competencyId);
  if (!competency) return <p className="text-dense text-muted">{intent.competencyName}</p>;
  return (
    <Disclosure summary={`Graded as ${competency.name}`}>
      <div className="flex flex-col gap-3">
        <p className="max-w-read text-dense text-pretty">{competency.definition}</p>
        <Anchors competency={competency.name} levels={competency.levels} />
      </div>
    </Disclosure>
  );
}
