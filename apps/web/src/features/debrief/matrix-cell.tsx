import { notAssessedNames } from "../../app/rating-words.ts";
import { Button } from "../../ui/button.tsx";
import { Pips } from "../../ui/pips.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { evidenceWords, ratingWords } from "./cell-words.ts";
import type { Cell } from "./debrief-matrix.ts";
import { cellId } from "./open-cell.ts";

type MatrixCellProps = {
  cell: Extract<Cell, { kind: "given" }>;
  cellKey: string;
  /** Whose rating of what, for people who listen. */
  subject: string;
  levels: number;
  isOpen: boolean;
  /** Heavier where people disagree. */
  weight: string;
  onToggle: () => void;
};

/** A rating that opens the words it rests on. */
export function MatrixCell({ cell, cellKey, subject, levels, isOpen, weight, onToggle }: MatrixCellProps) {
  const { rating, evidence } = cell;
  const resting = evidenceWords(rating, evidence.length);
  return (
    <Button
      id={cellId(cellKey)}
      variant="bare"
      aria-expanded={isOpen}
      aria-controls={isOpen ? `${cellId(cellKey)}-words` : undefined}
      onClick={onToggle}
    >
      <VisuallyHidden>
        {subject}: {ratingWords(rating, levels)}
        {resting && `, ${resting}`}
      </VisuallyHidden>
      <span aria-hidden className="flex flex-col items-start gap-0.5 text-left">
        {rating.kind === "rated" ? (
          <span className={`flex items-center gap-2 text-read text-ink ${weight}`}>
            {rating.level} <Pips level={rating.level} of={levels} />
          </span>
        ) : (
          <span className="text-dense font-normal text-ink">
            {rating.kind === "void" ? "Void" : "Not assessed"}
          </span>
        )}
        <span className="text-tiny font-normal text-muted">
          {rating.kind === "not_assessed" ? notAssessedNames[rating.reason] : resting}
        </span>
      </span>
    </Button>
  );
}
