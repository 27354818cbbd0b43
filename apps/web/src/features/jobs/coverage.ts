import type { PlanDraft } from "./plan-draft.ts";

/** For each version of a question, the competencies that its intents belong to. */
export type CompetenciesByVersion = ReadonlyMap<string, ReadonlySet<string>>;

export type Coverage = {
  competencyId: string;
  mustHave: boolean;
  /** One for each kit, in the plan's order. */
  cells: { key: string; questions: number; inFocus: boolean }[];
  /** Kits that ask about the competency and grade it: only there will somebody rate it on evidence. */
  seenBy: number;
};

/** Who will see what: must-haves first, otherwise in the job's order. */
export function coverageOf({ competencies, kits }: PlanDraft, byVersion: CompetenciesByVersion): Coverage[] {
  const rows = competencies.map(({ competencyId, mustHave }) => {
    const cells = kits.map(({ key, competencyIds, questions }) => ({
      key,
      inFocus: competencyIds.includes(competencyId),
      questions: questions.filter((question) => byVersion.get(question.questionVersionId)?.has(competencyId))
        .length,
    }));
    return { competencyId, mustHave, cells, seenBy: cells.filter(isSeen).length };
  });
  return rows.toSorted((a, b) => Number(b.mustHave) - Number(a.mustHave));
}

const isSeen = ({ inFocus, questions }: Coverage["cells"][number]) => inFocus && questions > 0;

/** Two people who have each seen it can disagree; one alone cannot be checked. */
export const isThin = ({ mustHave, seenBy }: Coverage): boolean => mustHave && seenBy < 2;

/** A sentence with, where one step would settle it, that step. */
export type Advice = { sentence: string; fix: Fix };
export type Fix =
  | { kind: "grade it there"; key: string; kitName: string; competencyId: string }
  | { kind: "find a question"; competencyId: string };

/** What the coverage lacks, most important first. `nameOf` gives a competency's name. */
export function coverageAdvice(
  { kits }: PlanDraft,
  coverage: Coverage[],
  nameOf: (competencyId: string) => string,
): Advice[] {
  if (kits.length === 0) return [];
  return coverage.filter(isThin).map(({ competencyId, cells, seenBy }) => {
    const asked = cells.find(({ inFocus, questions }) => !inFocus && questions > 0);
    const kit = kits.find(({ key }) => key === asked?.key);
    const seen = seenBy === 0 ? "no kit sees it yet" : "only one kit sees it";
    return {
      sentence: `${nameOf(competencyId)} is a must-have, but ${seen}. Let two kits ask about it and grade it.`,
      fix: kit
        ? { kind: "grade it there", key: kit.key, kitName: kit.name, competencyId }
        : { kind: "find a question", competencyId },
    };
  });
}
