import type { Competencies } from "./fields.ts";

/** The name people know a competency by, from its key. */
export function competencyNames(competencies: Competencies): (key: string) => string {
  const names = new Map(competencies.map(({ key, name }) => [key, name]));
  return (key) => (key === "" ? "none yet" : (names.get(key) ?? key));
}
