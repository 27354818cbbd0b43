import type { Guide, Provenance, QuestionDraft, RubricLevel, SpecimenAnswer } from "@evenhand/questions";
import type { JSONColumnType } from "kysely";
import type {
  DB,
  Question,
  QuestionDraft as QuestionDraftTable,
  QuestionVersion,
  RubricVersion,
} from "./schema.generated.ts";

/** The generated tables, with JSON columns typed by the schemas that are checked before they are written. */
export type Schema = Omit<DB, "question" | "questionDraft" | "questionVersion" | "rubricVersion"> & {
  question: Omit<Question, "provenance"> & { provenance: JSONColumnType<Provenance> };
  questionDraft: Omit<QuestionDraftTable, "content"> & { content: JSONColumnType<QuestionDraft> };
  questionVersion: Omit<QuestionVersion, "guide" | "specimenAnswers"> & {
    guide: JSONColumnType<Guide>;
    specimenAnswers: JSONColumnType<SpecimenAnswer[]>;
  };
  rubricVersion: Omit<RubricVersion, "levels"> & { levels: JSONColumnType<RubricLevel[]> };
};
