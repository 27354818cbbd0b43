import { notAssessedReason } from "@evenhand/interview";
import type { RubricLevel } from "@evenhand/questions";
import { notAssessedNames } from "../../app/rating-words.ts";
import { RadioCards, type RadioCard } from "../../ui/radio-cards.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import type { DraftRating } from "./scorecard-draft.ts";

type RatingChoiceProps = {
  competency: { name: string; levels: readonly RubricLevel[] };
  rating: DraftRating;
  onRate: (rating: DraftRating) => void;
};

/** The anchors side by side with "not assessed" as their equal, which then asks why. */
export function RatingChoice({ competency: { name, levels }, rating, onRate }: RatingChoiceProps) {
  const cards: RadioCard<string>[] = [
    ...levels.map(({ level, anchor }) => ({
      value: String(level),
      level: { level, of: levels.length },
      text: anchor,
    })),
    {
      value: NOT_ASSESSED,
      text: "Not assessed",
      detail:
        "Too little was said or done here to place it on any level. It counts as no level, not as a low one.",
    },
  ];
  const choose = (value: string) =>
    onRate(
      value === NOT_ASSESSED
        ? { kind: "not_assessed", reason: null }
        : { kind: "rated", level: Number(value) },
    );
  return (
    <div className="flex flex-col gap-4">
      <RadioCards
        legend={`Level of ${name}`}
        legendHidden
        cards={cards}
        value={valueOf(rating)}
        onChange={choose}
      />
      {rating?.kind === "not_assessed" && (
        <div className="max-w-note self-end max-sm:self-stretch">
          <SelectField
            label="Why was it not assessed?"
            placeholder="Choose a reason…"
            value={rating.reason ?? ""}
            options={reasons}
            onChange={(reason) => onRate({ kind: "not_assessed", reason })}
          />
        </div>
      )}
    </div>
  );
}

const NOT_ASSESSED = "not assessed";

function valueOf(rating: DraftRating): string | null {
  if (rating?.kind === "rated") return String(rating.level);
  return rating?.kind === "not_assessed" ? NOT_ASSESSED : null;
}

const reasons = notAssessedReason.options.map((value) => ({ value, label: notAssessedNames[value] }));
