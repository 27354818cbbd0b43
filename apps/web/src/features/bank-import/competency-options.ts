import { suggestCompetencies } from "@evenhand/questions";
import type { Competencies } from "./use-reading.ts";

const LIKELY = 3;

/** The competencies to choose from: first those that the sentence is likely about, then all others by name. */
export function competencyOptions(
  sentence: string,
  competencies: Competencies,
): { value: string; label: string }[] {
  const likely = suggestCompetencies(sentence, competencies)
    .slice(0, LIKELY)
    .map(({ key }) => key);
  const rankOf = (key: string) => {
    const rank = likely.indexOf(key);
    return rank === -1 ? LIKELY : rank;
  };
  return competencies
    .map(({ key, name }) => ({ value: key, label: name }))
    .toSorted((a, b) => rankOf(a.value) - rankOf(b.value) || a.label.localeCompare(b.label));
}
