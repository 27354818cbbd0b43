import { z } from "zod";
import { competency } from "../competency.ts";
import { pack } from "../pack.ts";
import { question } from "../question.ts";
import { similarPrompts } from "./near-duplicates.ts";
import {
  bankOutline,
  competencyOutline,
  packOutline,
  questionOutline,
  type CompetencyOutline,
} from "./outline.ts";
import { problemsUnder, type Path, type Problem } from "./problem.ts";
import { repeatedKeyProblems } from "./repeated-keys.ts";
import { competencyRuleProblems, levelsOf, questionRuleProblems } from "./rules.ts";
import { schemaProblems } from "./schema-problems.ts";

/** A bank's competencies, and its questions in packs or on their own. None of it needs to be valid. */
export type BankToCheck = { competencies: unknown; packs?: unknown; questions?: unknown };

/** `levels` asks every rubric for exactly so many. */
export type BankRules = { levels?: number };

/** Everything to put right in a bank. Paths begin with competencies, packs or questions, then the key of the entry. */
export function checkBank(bank: BankToCheck, rules: BankRules = {}): Problem[] {
  const read = bankOutline.parse(bank);
  const graded = read.competencies.map((given, at) =>
    entry("competencies", competencyOutline.parse(given), { given, at }),
  );
  const packs = read.packs.map((given, at) => entry("packs", packOutline.parse(given), { given, at }));
  const asked = [...packs.flatMap(({ outline }) => outline.questions), ...read.questions].map((given, at) =>
    entry("questions", questionOutline.parse(given), { given, at }),
  );
  const levels = levelsOf(graded.map(({ outline }) => outline));
  return [
    ...schemaProblems(bankItself, bank),
    ...graded.flatMap(({ given, outline, path }) =>
      problemsUnder(path, [
        ...schemaProblems(competency, given),
        ...rubricSizeProblems(outline, rules),
        ...competencyRuleProblems(outline),
      ]),
    ),
    ...packs.flatMap(({ given, path }) => problemsUnder(path, schemaProblems(packItself, given))),
    ...asked.flatMap(({ given, outline, path }) =>
      problemsUnder(path, [...schemaProblems(question, given), ...questionRuleProblems(outline, levels)]),
    ),
    ...repeatedKeyProblems("competency", graded),
    ...repeatedKeyProblems("pack", packs),
    ...repeatedKeyProblems("question", asked),
    ...nearDuplicateProblems(asked.map(({ outline, path }) => ({ ...outline, path }))),
  ];
}

// Their entries are checked one by one, so that each problem is told from where it is
const bankItself = z.object({
  competencies: z.array(z.unknown()),
  packs: z.array(z.unknown()).optional(),
  questions: z.array(z.unknown()).optional(),
});
const packItself = z.object({
  ...pack.pick({ key: true, title: true, role: true }).shape,
  questions: z.array(z.unknown()).min(1, "A pack needs at least one question."),
});

function entry<Outline extends { key: string }>(
  list: string,
  outline: Outline,
  { given, at }: { given: unknown; at: number },
) {
  const path: Path = [list, outline.key || at];
  return { given, outline, key: outline.key, path };
}

function rubricSizeProblems({ rubric }: CompetencyOutline, { levels }: BankRules): Problem[] {
  const has = rubric.levels.length;
  if (levels === undefined || has === levels) return [];
  const message = `Give this rubric ${levels} levels; it has ${has}.`;
  return [{ rule: "rubric-size", path: ["rubric", "levels"], message }];
}

function nearDuplicateProblems(asked: { key: string; prompt: string; path: Path }[]): Problem[] {
  const nearest = Map.groupBy(similarPrompts(asked.map(({ prompt }) => prompt)), ({ second }) => second);
  return [...nearest]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([at, [pair]]) => {
      const [later, earlier] = [asked[at], asked[pair?.first ?? -1]];
      if (!later || !earlier) return [];
      const message = `Ask something else or drop it: “${earlier.key}” asks nearly the same.`;
      return [{ rule: "near-duplicate", path: [...later.path, "prompt"], message }];
    });
}
