import type { Guide, RubricLevel, SpecimenAnswer } from "@evenhand/questions";
import type { JSONColumnType } from "kysely";
import type { DB, QuestionVersion, RubricVersion } from "./schema.generated.ts";

/** The generated tables, with JSON columns typed by the schemas that are checked before they are written. */
export type Schema = Omit<DB, "questionVersion" | "rubricVersion"> & {
  questionVersion: Omit<QuestionVersion, "guide" | "specimenAnswers"> & {
    guide: JSONColumnType<Guide>;
    specimenAnswers: JSONColumnType<SpecimenAnswer[]>;
  };
  rubricVersion: Omit<RubricVersion, "levels"> & { levels: JSONColumnType<RubricLevel[]> };
};
