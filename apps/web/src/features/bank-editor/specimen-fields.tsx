import type { QuestionDraft } from "@evenhand/questions";
import { Button } from "../../ui/button.tsx";
import { RadioCards } from "../../ui/radio-cards.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { ratedCompetencies, withRating } from "./draft-edits.ts";
import type { DraftProblem } from "./draft-problems.ts";
import type { Competencies } from "./fields.ts";
import { Place } from "./place.tsx";
import { lineProblems, problemAt } from "./places.ts";

type Specimen = QuestionDraft["specimenAnswers"][number];

type SpecimenFieldsProps = {
  content: QuestionDraft;
  specimen: Specimen;
  index: number;
  problems: readonly DraftProblem[];
  competencies: Competencies;
  onChange: (specimen: Specimen, strand: string | null) => void;
  onRemove: () => void;
};

/** One specimen answer: its words, the level for each competency with the anchors in view, and the reason. */
export function SpecimenFields(props: SpecimenFieldsProps) {
  const { content, specimen, index, problems, competencies, onChange, onRemove } = props;
  const path = ["specimenAnswers", index];
  const rated = ratedCompetencies(content, specimen);
  const write = (change: Partial<Specimen>, field: string) =>
    onChange({ ...specimen, ...change }, `${path.join(" ")} ${field}`);
  const ratingProblem =
    problemAt(problems, [...path, "ratings"]) ??
    [...lineProblems(problems, [...path, "ratings"]).values()][0];
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="mb-2 text-dense font-semibold">Answer {index + 1}</legend>
      <Place path={[...path, "answer"]}>
        <TextArea
          label="What was said"
          value={specimen.answer}
          onChange={(answer) => write({ answer }, "answer")}
          rows={4}
          problem={problemAt(problems, [...path, "answer"])}
        />
      </Place>
      <Place path={[...path, "ratings"]}>
        <div className="flex flex-col gap-4">
          {rated.length === 0 && (
            <p className="text-dense text-muted">
              Choose a competency for an intent above; then its levels stand here.
            </p>
          )}
          {rated.map((key) => (
            <Rating
              key={key}
              competency={competencies.find((other) => other.key === key)}
              name={key}
              level={specimen.ratings.find(({ competency }) => competency === key)?.level}
              onChange={(level) =>
                onChange({ ...specimen, ratings: withRating(specimen.ratings, key, level) }, null)
              }
            />
          ))}
          {ratingProblem && <p className="text-small font-medium text-problem">{ratingProblem}</p>}
        </div>
      </Place>
      <Place path={[...path, "reason"]}>
        <TextArea
          label="Why these ratings"
          value={specimen.reason}
          onChange={(reason) => write({ reason }, "reason")}
          rows={2}
          problem={problemAt(problems, [...path, "reason"])}
        />
      </Place>
      <div className="-mt-1 -ml-3">
        <Button variant="bare" aria-label={`Remove answer ${index + 1}`} onClick={onRemove}>
          Remove
        </Button>
      </div>
    </fieldset>
  );
}

type RatingProps = {
  competency: Competencies[number] | undefined;
  /** Its key, where nobody knows its name any more. */
  name: string;
  level: number | undefined;
  onChange: (level: number | null) => void;
};

function Rating({ competency, name, level, onChange }: RatingProps) {
  const levels = competency?.levels ?? [];
  return (
    <div className="flex flex-col items-start gap-1">
      <div className="w-full">
        <RadioCards
          legend={competency?.name ?? name}
          narrow
          cards={levels.map((each) => ({
            value: String(each.level),
            text: each.anchor,
            level: { level: each.level, of: levels.length },
          }))}
          value={level === undefined ? null : String(level)}
          onChange={(chosen) => onChange(Number(chosen))}
        />
      </div>
      {level !== undefined && (
        <span className="-ml-3">
          <Button variant="bare" onClick={() => onChange(null)}>
            Leave {competency?.name ?? name} unrated
          </Button>
        </span>
      )}
    </div>
  );
}
