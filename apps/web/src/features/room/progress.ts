import type { Line } from "../../outbox/entry.ts";
import { hasWords } from "./places.ts";

type Question = { intents: readonly { id: string; competencyId: string }[] };
type Competency = { competencyId: string; name: string; mustHave: boolean };

/** Questions that have notes already. */
export function notedQuestions(lines: readonly Line[]): string[] {
  return distinct(lines.filter(hasWords).map(({ questionVersionId }) => questionVersionId));
}

/** Intents that have notes already. */
export function notedIntents(lines: readonly Line[]): string[] {
  return distinct(lines.filter(hasWords).map(({ intentId }) => intentId));
}

/** The must-haves of this interview, each with whether anything was noted for it yet. */
export function mustHavesHeard(
  competencies: readonly Competency[],
  questions: readonly Question[],
  noted: readonly string[],
): { name: string; isHeard: boolean }[] {
  const heard = questions
    .flatMap(({ intents }) => intents)
    .filter(({ id }) => noted.includes(id))
    .map(({ competencyId }) => competencyId);
  return competencies
    .filter(({ mustHave }) => mustHave)
    .map(({ competencyId, name }) => ({ name, isHeard: heard.includes(competencyId) }));
}

const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids)].filter((id) => id !== null);
