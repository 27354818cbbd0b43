import type { PortableBank, PortableQuestion } from "./portable-bank.ts";
import type { Finding } from "./read-entries.ts";

/** What one part of a bank says about another that is not there: repeated keys, unknown competencies and replacements. */
export function crossChecks({ competencies, questions }: PortableBank): Finding[] {
  const known = new Set(competencies.map(({ key }) => key));
  const asked = new Set(questions.map(({ key }) => key));
  return [
    ...repeatedKeys("competencies", competencies),
    ...repeatedKeys("questions", questions),
    ...questions.flatMap((question, index) =>
      [...strayCompetencies(question, known), ...strayReplacement(question, asked)].map((finding) => ({
        ...finding,
        path: ["questions", index, ...finding.path],
      })),
    ),
  ];
}

function repeatedKeys(list: "competencies" | "questions", entries: readonly { key: string }[]): Finding[] {
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
function strayCompetencies(question: PortableQuestion, known: Set<string>): Finding[] {
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

function strayReplacement({ key, replacedBy }: PortableQuestion, asked: Set<string>): Finding[] {
  if (replacedBy === null || (replacedBy !== key && asked.has(replacedBy))) return [];
  const message =
    replacedBy === key
      ? "A question cannot replace itself. Name another, or write null."
      : `The file has no question ${replacedBy}. Add it, or write null.`;
  return [{ path: ["replacedBy"], message }];
}
