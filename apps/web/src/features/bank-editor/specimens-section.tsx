import { useLayoutEffect, useRef } from "react";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { blankSpecimen } from "./draft-edits.ts";
import type { FieldsProps } from "./fields.ts";
import { Place } from "./place.tsx";
import { goToPlace, problemAt } from "./places.ts";
import { SpecimenFields } from "./specimen-fields.tsx";

const MOST = 12;

/** Answers with agreed ratings, to calibrate on. */
export function SpecimensSection({ content, problems, competencies, onChange }: FieldsProps) {
  const { specimenAnswers } = content;
  const next = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    goToPlace(["specimenAnswers", next.current, "answer"]);
    next.current = null;
  });
  const write = (changed: typeof specimenAnswers, focus: number) => {
    next.current = focus;
    onChange({ ...content, specimenAnswers: changed }, null);
  };
  const problem = problemAt(problems, ["specimenAnswers"]);
  return (
    <Section title="Specimen answers" aside={specimenAnswers.length > 0 && specimenAnswers.length}>
      <Place path={["specimenAnswers"]}>
        <div className="flex flex-col gap-8">
          <p className="max-w-read text-small text-pretty text-muted">
            At least two answers at different levels, each with the ratings experienced interviewers agree on.
            Interviewers grade them to see how they use the levels.
          </p>
          {problem && <p className="text-small font-medium text-problem">{problem}</p>}
          {specimenAnswers.map((specimen, index) => (
            <SpecimenFields
              // Told apart by place alone: two may read the same while they are written.
              key={keyOf(index)}
              content={content}
              specimen={specimen}
              index={index}
              problems={problems}
              competencies={competencies}
              onChange={(changed, strand) =>
                onChange({ ...content, specimenAnswers: specimenAnswers.with(index, changed) }, strand)
              }
              onRemove={() => write(specimenAnswers.toSpliced(index, 1), Math.max(index - 1, 0))}
            />
          ))}
          {specimenAnswers.length < MOST && (
            <div>
              <Button onClick={() => write([...specimenAnswers, blankSpecimen()], specimenAnswers.length)}>
                Add a specimen answer
              </Button>
            </div>
          )}
        </div>
      </Place>
    </Section>
  );
}

const keyOf = (index: number) => `specimen answer ${index}`;
