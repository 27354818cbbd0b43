import { isLabel } from "./find-label.ts";

/** What the name of a table's column makes of a cell under it: the label to read before the cell, or nothing. */
export function columnLabel(name: string): string {
  if (isQuestionColumn(name)) return "Q: ";
  return isLabel(name) ? `${name}: ` : "";
}

/** Whether a table with this column holds a question in each row. */
export const isQuestionColumn = (name: string) => /^(?:interview )?(?:questions?|prompts?)$/i.test(name);
