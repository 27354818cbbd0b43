import { contentOf, isDegree, traits } from "./degree.ts";
import type { CompetencyOutline } from "./outline.ts";
import type { Path, Problem } from "./problem.ts";
import { isWithoutSpaces, stemOf, wordsOf } from "./words.ts";

/** Every anchor says what a person does, and another thing than the anchors below it: "good" and "very good" are the same. */
export function anchorProblems({ rubric }: CompetencyOutline): Problem[] {
  const levels = rubric.levels.map(({ level, anchor }, at) => ({
    level: level ?? at + 1,
    words: new Set(contentOf(anchor)),
    hasText: wordsOf(anchor).length > 0,
    path: ["rubric", "levels", at, "anchor"],
    anchor,
  }));
  return levels.flatMap(({ level, words, hasText, path, anchor }, at) => {
    if (!hasText) return [];
    if (isOnlyJudgement(anchor)) return [onlyJudgement(level, path)];
    const like = levels.slice(0, at).findLast((lower) => lower.hasText && isAlike(lower.words, words));
    return like && !isOnlyJudgement(like.anchor) ? [onlyDegree(like.level, level, path)] : [];
  });
}

function isAlike(one: Set<string>, other: Set<string>) {
  const apart = [...one.symmetricDifference(other)];
  if (apart.length === 0) return true;
  return (
    apart.length === 1 && one.intersection(other).size >= MUCH && !apart.some((word) => NEGATIONS.has(word))
  );
}

// One more word changes a short anchor, and seldom one that has as many
const MUCH = 4;

// "Does not say who was told" is another behaviour
const NEGATIONS: ReadonlySet<string> = new Set(
  "not no nobody nothing without cannot neither nor".split(" ").map(stemOf),
);

/** Whether nothing is left of a text but how good somebody is at something: no deed that could be heard of. */
export function isOnlyJudgement(text: string): boolean {
  if (isWithoutSpaces(text)) return false;
  const words = wordsOf(text);
  const said = words.filter((word) => !isDegree(word) && !LINKS.has(word));
  return said.every((word) => traits.has(word)) || (isPraise(words) && !DEED.test(text));
}

// "Excellent knowledge of networks", "Is very good at debugging"
function isPraise(words: string[]) {
  const from = words.findIndex((word) => isDegree(word) || !LINKS.has(word));
  const opening = words
    .slice(from)
    .filter((word, at, all) => !(isDegree(word) && isDegree(all[at + 1] ?? "")));
  const [degree = "", next = ""] = opening;
  return isDegree(degree) && (traits.has(next) || ["at", "in", "with"].includes(next));
}

const LINKS: ReadonlySet<string> = new Set(
  "a an the of in at with and or to is are as for on very".split(" "),
);

const DEED =
  /[,;.] ?(?:and )?\w+(?:s|ed)\b|\b(?:by|when|until|because|so that|before|after|while)\b|\b(?:says|names|asks|tells|gives|explains|describes|writes|checks|measures|compares|decides|changes|finds|lists|states|builds|tests)\b/i;

const onlyDegree = (lower: number, level: number, path: Path): Problem => ({
  rule: "anchor-degree",
  path,
  message: `Say what somebody at level ${level} does that nobody at level ${lower} does: these anchors differ only in degree.`,
});

const onlyJudgement = (level: number, path: Path): Problem => ({
  rule: "anchor-behaviour",
  path,
  message: `Say what somebody at level ${level} does: this anchor only says how good they are.`,
});
