import type { QuestionDraft } from "@evenhand/questions";
import type { Answers } from "../../app/api.ts";
import { GuideSection } from "./guide-section.tsx";
import { IntentSection } from "./intent-section.tsx";
import { NothingYet } from "./nothing-yet.tsx";
import { Section } from "./section.tsx";
import { SpecimenAnswers } from "./specimen-answers.tsx";

type QuestionBodyProps = { content: QuestionDraft; competencies: Answers["bank"]["competencies"] };

/** How a question is asked and heard, beginning with why. */
export function QuestionBody({ content, competencies }: QuestionBodyProps) {
  const probes = content.probes.filter((probe) => probe.trim() !== "");
  return (
    <>
      <IntentSection intents={content.intents} competencies={competencies} />
      <GuideSection guide={content.guide} />
      <Section title="Probes">
        {probes.length === 0 && <NothingYet />}
        <ul className="flex flex-col gap-2">
          {probes.map((probe) => (
            <li key={probe} className="text-read text-pretty">
              {probe}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Adapt it">
        {content.adapt.trim() === "" ? (
          <NothingYet />
        ) : (
          <p className="text-read text-pretty whitespace-pre-line">{content.adapt}</p>
        )}
      </Section>
      <SpecimenAnswers answers={content.specimenAnswers} competencies={competencies} />
    </>
  );
}
