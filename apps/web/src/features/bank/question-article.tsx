import type { Answers } from "../../app/api.ts";
import { Badge } from "../../ui/badge.tsx";
import { GuideSection } from "./guide-section.tsx";
import { IntentSection } from "./intent-section.tsx";
import { questionFacts } from "./question-facts.ts";
import { Section } from "./section.tsx";
import { SpecimenAnswers } from "./specimen-answers.tsx";

type Page = Answers["bank"]["question"];

type QuestionArticleProps = {
  question: NonNullable<Page["version"]> & Pick<Page, "state">;
  competencies: Answers["bank"]["competencies"];
};

/** Everything about one question, beginning with why it is asked. */
export function QuestionArticle({ question, competencies }: QuestionArticleProps) {
  return (
    <article className="flex flex-col gap-8">
      <header className="flex flex-col gap-2">
        <h2 className="text-heading font-semibold text-pretty">{question.prompt}</h2>
        <p className="flex flex-wrap items-center gap-2 text-small text-faint">
          {question.state === "draft" && <Badge tone="problem">Draft</Badge>}
          {questionFacts(question)} · version {question.version}
        </p>
      </header>
      <IntentSection intents={question.intents} competencies={competencies} />
      <GuideSection guide={question.guide} />
      <Section title="Probes">
        <ul className="flex flex-col gap-2">
          {question.probes.map((probe) => (
            <li key={probe} className="text-read text-pretty">
              {probe}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Adapt it">
        <p className="text-read text-pretty">{question.adapt}</p>
      </Section>
      <SpecimenAnswers answers={question.specimenAnswers} competencies={competencies} />
      {question.roles.length > 0 && (
        <Section title="Written for">
          <p className="text-dense text-muted">{question.roles.join(", ")}</p>
        </Section>
      )}
    </article>
  );
}
