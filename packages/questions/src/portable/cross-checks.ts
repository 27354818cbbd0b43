import type { PortableBank, PortableQuestion } from "./portable-bank.ts";

/** Something wrong between parts of a bank that are each right, and the path to the part to change. */
type Mismatch = { path: (string | number)[]; message: string };

/** What one part of a bank says about another that is not there: repeated keys, unknown competencies and replacements. */
export function crossChecks({ competencies, questions }: PortableBank): Mismatch[] {
  const known = new Set(competencies.map(({ key }) => key));
  const asked = new Set(questions.map(({ key }) => key));
  return [
    ...repeatedKeys("competencies", competencies),
    ...repeatedKeys("questions", questions),
    ...questions.flatMap((question, index) =>
      [...strayCompetencies(question, known), ...strayReplacement(question, asked)].map((mismatch) => ({
        ...mismatch,
        path: ["questions", index, ...mismatch.path],
      })),
    ),
  ];
}

function repeatedKeys(list: "competencies" | "questions", entries: readonly { key: string }[]): Mismatch[] {
  const seen = new Set<string>();
  return entries.flatMap(({ key }, index) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `The key ${key} is used twice. Rename one, or remove it.`;
    return [{ path: [list, index, "key"], message }];
  });
}

// A draft may still name a competency that nobody has written yet
function strayCompetencies(question: PortableQuestion, known: Set<string>): Mismatch[] {
  if (question.state === "draft") return [];
  const named = [
    ...question.intents.map(({ competency }, index) => ({ competency, path: ["intents", index] })),
    ...question.specimenAnswers.flatMap(({ ratings }, answer) =>
      ratings.map(({ competency }, index) => ({
        competency,
        path: ["specimenAnswers", answer, "ratings", index],
      })),
    ),
  ];
  return named
    .filter(({ competency }) => !known.has(competency))
    .map(({ competency, path }) => ({
      path: [...path, "competency"],
      message: `The file has no competency ${competency}. Add it, or name another.`,
    }));
}

function strayReplacement({ key, replacedBy }: PortableQuestion, asked: Set<string>): Mismatch[] {
  if (replacedBy === null || (replacedBy !== key && asked.has(replacedBy))) return [];
  const message =
    replacedBy === key
      ? "A question cannot replace itself. Name another, or write null."
      : `The file has no question ${replacedBy}. Add it, or write null.`;
  return [{ path: ["replacedBy"], message }];
}
