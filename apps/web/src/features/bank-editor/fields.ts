import type { QuestionDraft } from "@evenhand/questions";
import type { Answers } from "../../app/api.ts";
import type { DraftProblem } from "./draft-problems.ts";

export type Competencies = Answers["bank"]["competencies"];

/** What every group of fields gets. */
export type FieldsProps = {
  content: QuestionDraft;
  /** Those to be shown at the fields. */
  problems: readonly DraftProblem[];
  competencies: Competencies;
  /** `strand` names the field that is typed into, so that its letters are undone together. */
  onChange: (content: QuestionDraft, strand: string | null) => void;
};
