import type { Line } from "../../outbox/entry.ts";
import { hasWords } from "./places.ts";

type Question = { questionVersionId: string; intents: readonly { id: string; competencyId: string }[] };
type Competency = { competencyId: string; name: string; mustHave: boolean };

/** Questions that have notes already. */
export function questionsWithNotes(lines: readonly Line[]): Set<string> {
  return new Set(lines.filter(hasWords).flatMap(({ questionVersionId }) => questionVersionId ?? []));
}

/** The must-haves of this interview, each with whether anything was noted for it yet. */
export function mustHavesHeard(
  competencies: readonly Competency[],
  questions: readonly Question[],
  lines: readonly Line[],
): { name: string; isHeard: boolean }[] {
  const noted = new Set(lines.filter(hasWords).map(({ intentId }) => intentId));
  const heard = new Set(
    questions
      .flatMap(({ intents }) => intents)
      .filter(({ id }) => noted.has(id))
      .map(({ competencyId }) => competencyId),
  );
  return competencies
    .filter(({ mustHave }) => mustHave)
    .map(({ competencyId, name }) => ({ name, isHeard: heard.has(competencyId) }));
}
