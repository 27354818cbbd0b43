import type { QuestionKind, QuestionLevel } from "@evenhand/questions";

/** What is known about a question besides its words, in one line. */
export function questionFacts({
  kind,
  level,
  minutes,
}: {
  kind: QuestionKind;
  level: QuestionLevel;
  minutes: number;
}) {
  return [kindNames[kind], levelNames[level], `${minutes} min`].join(" · ");
}

export const kindNames: Readonly<Record<QuestionKind, string>> = {
  common: "Common",
  behavioral: "Behavioral",
  technical: "Technical",
};

export const levelNames: Readonly<Record<QuestionLevel, string>> = {
  any: "any level",
  junior: "junior",
  mid: "mid",
  senior: "senior",
  lead: "lead",
};
