import type { QuestionDraft } from "@evenhand/questions";
import type { Answers } from "../../app/api.ts";
import { Anchors } from "../../ui/anchors.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { NothingYet } from "./nothing-yet.tsx";
import { Section } from "./section.tsx";

type Intents = QuestionDraft["intents"];
type Competencies = Answers["bank"]["competencies"];

/** Why the question is asked, with the letters that notes are filed under. */
export function IntentSection({ intents, competencies }: { intents: Intents; competencies: Competencies }) {
  return (
    <Section title="Why we ask">
      {intents.length === 0 && <NothingYet />}
      <ol className="flex flex-col gap-6">
        {intents.map((intent, index) => (
          // New intents of a draft have no key before it is approved.
          <li key={`${index} ${intent.key}`} className="flex gap-3">
            <span aria-hidden className="w-4 shrink-0 text-read font-semibold text-accent">
              {String.fromCodePoint(65 + index)}
            </span>
            <div className="flex min-w-0 flex-1 flex-col gap-3">
              {intent.sentence.trim() === "" ? (
                <NothingYet />
              ) : (
                <p className="text-room font-medium text-pretty">{intent.sentence}</p>
              )}
              <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,12rem),1fr))] gap-x-6 gap-y-3">
                <Signals title="Listen for" signals={intent.listenFor} />
                <Signals title="Watch for" signals={intent.watchFor} />
              </div>
              <CompetencyAnchors competencyKey={intent.competency} competencies={competencies} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Signals({ title, signals }: { title: string; signals: string[] }) {
  const written = signals.filter((signal) => signal.trim() !== "");
  return (
    <div className="flex flex-col gap-1.5">
      <h4 className="text-small font-medium text-muted">{title}</h4>
      {written.length === 0 && <NothingYet />}
      <ul className="flex flex-col gap-1.5">
        {written.map((signal) => (
          <li key={signal} className="text-dense text-pretty">
            {signal}
          </li>
        ))}
      </ul>
    </div>
  );
}

type CompetencyAnchorsProps = { competencyKey: string; competencies: Competencies };

function CompetencyAnchors({ competencyKey, competencies }: CompetencyAnchorsProps) {
  const competency = competencies.find(({ key }) => key === competencyKey);
  if (!competency)
    return (
      <p className="text-dense text-muted">
        {competencyKey === "" ? "No competency chosen yet." : `Graded as ${competencyKey}`}
      </p>
    );
  return (
    <Disclosure summary={`Graded as ${competency.name}`}>
      <div className="flex flex-col gap-3">
        <p className="max-w-read text-dense text-pretty">{competency.definition}</p>
        <Anchors competency={competency.name} levels={competency.levels} />
      </div>
    </Disclosure>
  );
}
