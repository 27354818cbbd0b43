import { intentColumns, type Column } from "./table-columns.ts";

/** The column that holds the value at a path of a question. */
export function columnAt([name, second, third]: readonly PropertyKey[]): Column {
  if (name === "intents") return columnsOfIntent.get(third ?? "") ?? "intent";
  if (name === "guide") return second === "type" ? "guide" : "guide parts";
  return columnsOfQuestion.get(name ?? "") ?? "question key";
}

/** Whether a column is about one intent, and so differs between the rows of a question. */
export const isIntentColumn = (column: Column): boolean => intentColumns.some((known) => known === column);

const columnsOfIntent = new Map<PropertyKey, Column>([
  ["key", "intent key"],
  ["competency", "competency"],
  ["listenFor", "listen for"],
  ["watchFor", "watch for"],
]);

const columnsOfQuestion = new Map<PropertyKey, Column>([
  ["prompt", "prompt"],
  ["kind", "kind"],
  ["roles", "roles"],
  ["level", "level"],
  ["minutes", "minutes"],
  ["probes", "probes"],
  ["adapt", "adapt"],
  ["reviewOn", "review on"],
  ["version", "version"],
]);
