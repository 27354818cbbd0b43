import type { QuestionKind } from "../question.ts";
import type { Draft, Outcome, Reason, SpanKind } from "./draft.ts";
import type { LabelKind } from "./labels.ts";
import type { Sorted } from "./sort-blocks.ts";

/** Where text without a label of its own goes: to what the last label announced. */
export type Target = {
  kind: LabelKind;
  /** Whether the label stood by itself, so that everything under it belongs to it. */
  isOwnLine: boolean;
  /** The label as it is written. */
  name: string;
};

/** What is known while the blocks are read one after the other. */
export type Reading = {
  sorted: Sorted[];
  outcomes: (Outcome | null)[];
  drafts: Draft[];
  target: Target | null;
  /** The open section: the kind it sets, and how deep its heading is. */
  section: { kind: QuestionKind | null; level: number };
  /** Set while the text is in a part of the page that holds none of the guide's questions. */
  out: { title: string; isForCandidate: boolean; level: number } | null;
  /** How deep the last question's heading is, 7 when it is not a heading. */
  questionLevel: number;
  /** Whether this question's part labels are a STAR list rather than words that happen to stand before a colon. */
  hasStar: boolean;
  hasLabelledAnswers: boolean;
  /** How often each label is used from the first question on, by its wording. */
  labelCounts: Map<string, number>;
  /** The line of the first answer that was taken for one only because no answer of the guide has a label. */
  unlabelledAnswer: number | null;
};

/** Notes what a block was taken for. */
export function place(reading: Reading, index: number, what: SpanKind): void {
  const question = what === "section" ? null : reading.drafts.length - 1;
  reading.outcomes[index] = { what, question, reason: null };
}

/** Notes that a block was left out. */
export function leaveOut(reading: Reading, index: number, reason: Reason): void {
  const question = "question" in reason ? reason.question : null;
  reading.outcomes[index] = { what: "other", question, reason };
}

/** What the lines under a label of this kind are shown as. */
export function spanOf(kind: LabelKind): SpanKind {
  if (kind === "how") return "steps";
  return kind === "other" ? "other" : kind;
}
