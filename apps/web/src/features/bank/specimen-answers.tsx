import type { QuestionDraft } from "@evenhand/questions";
import type { Answers } from "../../app/api.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Pips } from "../../ui/pips.tsx";
import { NothingYet } from "./nothing-yet.tsx";
import { Section } from "./section.tsx";

type Competencies = Answers["bank"]["competencies"];

type SpecimenAnswer = QuestionDraft["specimenAnswers"][number];
type SpecimenAnswersProps = { answers: SpecimenAnswer[]; competencies: Competencies };

/** Closed at first, and the ratings after the words, so that a reader can grade before looking. */
export function SpecimenAnswers({ answers, competencies }: SpecimenAnswersProps) {
  return (
    <Section title="Specimen answers">
      {answers.length === 0 ? (
        <NothingYet />
      ) : (
        <p className="text-small text-pretty text-muted">
          Read one, decide on levels yourself, then look at what was agreed.
        </p>
      )}
      <ol className="flex flex-col gap-1">
        {answers.map((specimen, index) => (
          <li key={`${index} ${specimen.answer}`}>
            <Disclosure summary={`Answer ${index + 1}`}>
              <div className="flex flex-col gap-3 border-l border-line pl-4">
                <blockquote className="text-read text-pretty">{specimen.answer}</blockquote>
                <Disclosure summary="What was agreed, and why">
                  <Agreed specimen={specimen} competencies={competencies} />
                </Disclosure>
              </div>
            </Disclosure>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Agreed({ specimen, competencies }: { specimen: SpecimenAnswer; competencies: Competencies }) {
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex flex-col gap-2">
        {specimen.ratings.map((rating) => {
          const competency = competencies.find(({ key }) => key === rating.competency);
          const levels = competency?.levels ?? [];
          return (
            <li key={rating.competency} className="flex flex-wrap items-center gap-x-3 text-dense">
              <span className="min-w-40 font-medium">{competency?.name ?? rating.competency}</span>
              <span className="flex items-center gap-2 text-muted">
                <Pips level={rating.level} of={Math.max(levels.length, rating.level)} size="small" />
                {rating.level} {levels.find(({ level }) => level === rating.level)?.label}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="text-dense text-pretty">{specimen.reason}</p>
    </div>
  );
}
