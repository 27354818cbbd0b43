import type { Similar } from "./find-similar.ts";
import type { Preview } from "./import-steps.ts";

export type ChangeKind = "all" | "refused" | "close" | "new" | "becomes a draft";
export type ChangedQuestion = Preview["questions"][number];

export type KindOfChange = {
  kind: ChangeKind;
  label: string;
  /** Of the whole file, which may be more than are listed. */
  count: number;
  questions: ChangedQuestion[];
};

/** All changes of a file, then the kinds that occur among them; what needs attention comes first. */
export function kindsOfChange(
  { counts, questions }: Pick<Preview, "counts" | "questions">,
  similar: ReadonlyMap<string, readonly Similar[]>,
): [KindOfChange, ...KindOfChange[]] {
  const withChange = (wanted: ChangedQuestion["change"]) =>
    questions.filter(({ change }) => change === wanted);
  const close = questions.filter(({ key }) => similar.has(key));
  const kinds: KindOfChange[] = [
    { kind: "refused", label: "Cannot come in", count: counts.refused, questions: withChange("refused") },
    { kind: "close", label: "Close to one here", count: close.length, questions: close },
    { kind: "new", label: "New", count: counts.new, questions: withChange("new") },
    {
      kind: "becomes a draft",
      label: "Become drafts",
      count: counts.drafts,
      questions: withChange("becomes a draft"),
    },
  ];
  const all: KindOfChange = {
    kind: "all",
    label: "All changes",
    count: counts.new + counts.drafts + counts.refused,
    questions,
  };
  return [all, ...kinds.filter(({ count }) => count > 0)];
}
