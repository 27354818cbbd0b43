import type { Competency } from "@evenhand/questions";
import { apiClient } from "../../app/api.ts";

/** The bank's competencies as a file holds them. */
export async function askCompetencies(signal: AbortSignal): Promise<Competency[]> {
  const rows = await apiClient.bank.competencies.query(undefined, { signal });
  return rows.map(({ key, name, definition, levels }) => ({ key, name, definition, rubric: { levels } }));
}
