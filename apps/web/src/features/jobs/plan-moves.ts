import { cardId, kitId } from "./place-ids.ts";
import type { KitDraft, PlanDraft, PlanEdit } from "./plan-draft.ts";

/** An edit that takes something elsewhere: what is said aloud about it, and where the focus goes then. */
export type PlanMove = { edit: PlanEdit; words: string; focusOn: string };

/** Carries out a move, says where things went, and keeps the focus with them. Null does nothing. */
export type OnMove = (move: PlanMove | null) => void;

/** Where a question stands in the plan. */
export type QuestionPlace = { key: string; questionVersionId: string };

export function moveKit({ kits }: PlanDraft, key: string, by: 1 | -1): PlanMove | null {
  const at = kits.findIndex((kit) => kit.key === key);
  const kit = kits[at];
  if (!kit || !kits[at + by]) return null;
  return {
    edit: { type: "move kit", key, by },
    words: `${kit.name} is now interview ${at + by + 1} of ${kits.length}.`,
    focusOn: kitId(key),
  };
}

export function removeKit({ kits }: PlanDraft, key: string): PlanMove | null {
  const at = kits.findIndex((kit) => kit.key === key);
  const kit = kits[at];
  if (!kit) return null;
  return {
    edit: { type: "remove kit", key },
    words: `${kit.name} is removed. Undo brings it back.`,
    focusOn: kitId((kits[at + 1] ?? kits[at - 1])?.key ?? ""),
  };
}

export function moveQuestion({ kits }: PlanDraft, place: QuestionPlace, by: 1 | -1): PlanMove | null {
  const { kit, at } = find(kits, place);
  if (!kit?.questions[at] || !kit.questions[at + by]) return null;
  return {
    edit: { type: "move question", ...place, by },
    words: `Now question ${at + by + 1} of ${kit.questions.length} in ${kit.name}.`,
    focusOn: cardId(place),
  };
}

/** Null where the other kit asks it already. */
export function handOverQuestion({ kits }: PlanDraft, place: QuestionPlace, to: string): PlanMove | null {
  const other = kits.find(({ key }) => key === to);
  if (!other || asks(other, place.questionVersionId)) return null;
  return {
    edit: { type: "hand over question", ...place, to },
    words: `Now the last question of ${other.name}.`,
    focusOn: cardId({ ...place, key: to }),
  };
}

export function removeQuestion({ kits }: PlanDraft, place: QuestionPlace): PlanMove | null {
  const { kit, at } = find(kits, place);
  if (!kit?.questions[at]) return null;
  const next = kit.questions[at + 1] ?? kit.questions[at - 1];
  return {
    edit: { type: "remove question", ...place },
    words: "The question is removed. Undo brings it back.",
    focusOn: next ? cardId({ ...place, questionVersionId: next.questionVersionId }) : kitId(place.key),
  };
}

const find = (kits: KitDraft[], { key, questionVersionId }: QuestionPlace) => {
  const kit = kits.find((candidate) => candidate.key === key);
  const at = kit?.questions.findIndex((question) => question.questionVersionId === questionVersionId) ?? -1;
  return { kit, at };
};

const asks = ({ questions }: KitDraft, questionVersionId: string) =>
  questions.some((question) => question.questionVersionId === questionVersionId);
