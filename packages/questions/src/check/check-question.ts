import { question } from "../question.ts";
import { slugOf } from "../slug.ts";
import { pathAsTyped, withoutBlankLines } from "./blank-lines.ts";
import { competencyOutline, isRecord, questionOutline } from "./outline.ts";
import type { Problem } from "./problem.ts";
import { levelsOf, questionRuleProblems } from "./rules.ts";
import { schemaProblems } from "./schema-problems.ts";

/**
 * Everything to put right in one question, however little of it is there yet: a draft, a question, or anything else. Blank lines
 * and empty keys are no problem, since they go and come when a draft is published. Paths count the lines as they were typed.
 */
export function checkQuestion(
  given: unknown,
  { competencies }: { competencies: readonly unknown[] },
): Problem[] {
  const levels = levelsOf(competencies.map((competency) => competencyOutline.parse(competency)));
  const filled = withKeys(withoutBlankLines(given));
  const problems = [
    ...schemaProblems(question, filled),
    ...questionRuleProblems(questionOutline.parse(filled), levels),
  ];
  return problems.map(({ rule, path, message }) => ({
    rule,
    path: pathAsTyped(given, path),
    message: rule === "schema" && path.at(-1) === "competency" ? "Choose a competency." : message,
  }));
}

/** Keys that nobody has given are made from what is there, as publishing does. */
function withKeys(given: unknown): unknown {
  if (!isRecord(given)) return given;
  const { key, intents } = given;
  const taken = new Set(questionOutline.parse(given).intents.map((intent) => intent.key));
  return {
    ...given,
    key: key || "not-published-yet",
    intents: Array.isArray(intents) ? intents.map((intent: unknown) => withKey(intent, taken)) : intents,
  };
}

function withKey(intent: unknown, taken: Set<string>) {
  if (!isRecord(intent)) return intent;
  const { key, sentence } = intent;
  return { ...intent, key: key || slugOf(typeof sentence === "string" ? sentence : "", taken) };
}
