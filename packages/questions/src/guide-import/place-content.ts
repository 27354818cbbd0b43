import type { Block } from "./block.ts";
import { addPiece } from "./draft.ts";
import type { Piece } from "./draft.ts";
import { placeStep } from "./place-step.ts";
import { closesQuote, opensQuote } from "./quotes.ts";
import { leaveOut, place, spanOf } from "./reading.ts";
import type { Reading, Target } from "./reading.ts";
import { voiceOf } from "./voice.ts";
import { saysWhy } from "./says-why.ts";

/** Places text that has no label of its own: with the last label, where the wording is clear, or nowhere. */
export function placeContent(reading: Reading, index: number): void {
  const draft = reading.drafts.at(-1);
  const entry = reading.sorted[index];
  if (!draft || !entry) return;
  const { block } = entry;
  if (reading.target && goesOn(reading, reading.target, index)) return;
  reading.target = null;
  if (draft.intents.length === 0 && saysWhy(block.text)) {
    addPiece(draft.intents, block.text, block);
    place(reading, index, "why");
  } else if (introducesList(reading, index)) {
    reading.target = { kind: "steps", isOwnLine: true, name: "" };
    leaveOut(reading, index, { is: "lead-in" });
  } else if (isAnswer(reading, block)) {
    reading.target = { kind: "sample answer", isOwnLine: false, name: "" };
    addPiece(draft.sample, block.text, block);
    place(reading, index, "sample answer");
  } else if (draft.parts.length === 0 && isNamedStep(block)) {
    reading.target = { kind: "steps", isOwnLine: true, name: "" };
    placeStep(reading, index);
  } else {
    leaveOut(reading, index, { is: "unplaced", question: reading.drafts.length - 1 });
  }
}

function goesOn(reading: Reading, target: Target, index: number): boolean {
  const draft = reading.drafts.at(-1);
  const block = reading.sorted[index]?.block;
  if (!draft || !block) return false;
  switch (target.kind) {
    case "how":
    case "steps":
    case "star":
      return placeStep(reading, index);
    case "other":
      if (!target.isOwnLine && block.kind !== "item" && block.joins !== "hard") return false;
      leaveOut(reading, index, { is: "no place", label: target.name });
      return true;
    case "sample answer":
      if (!answerGoesOn(reading, block)) return false;
      addPiece(draft.sample, block.text, block);
      place(reading, index, "sample answer");
      return true;
    default: {
      const pieces = target.kind === "why" ? draft.intents : draft.tip;
      if (!pieceGoesOn(pieces, target, block)) return false;
      addPiece(pieces, block.text, block);
      place(reading, index, spanOf(target.kind));
      return true;
    }
  }
}

function pieceGoesOn(pieces: Piece[], target: Target, block: Block): boolean {
  const last = pieces.at(-1);
  if (last === undefined) return true;
  if (block.joins === "hard" || (block.level > 0 && block.kind === "line")) return true;
  if (block.kind === "item") return true;
  return target.isOwnLine && !opensQuote(block.text) && voiceOf(block.text) !== "answering";
}

function answerGoesOn(reading: Reading, block: Block): boolean {
  const pieces = reading.drafts.at(-1)?.sample ?? [];
  const last = pieces.at(-1);
  if (last === undefined || block.joins === "hard" || block.kind === "item") return true;
  const isClosed = opensQuote(pieces[0]?.text ?? "") && closesQuote(last.text);
  if (isClosed) return opensQuote(block.text) || voiceOf(block.text) === "answering";
  const isSpoken = pieces.slice(0, 3).some(({ text }) => voiceOf(text) === "answering");
  return opensQuote(pieces[0]?.text ?? "") || !(isSpoken && voiceOf(block.text) === "advising");
}

function isAnswer(reading: Reading, block: Block): boolean {
  const draft = reading.drafts.at(-1);
  if (draft?.sample.length !== 0) return false;
  if (opensQuote(block.text) || voiceOf(block.text) === "answering") return true;
  const isFirst = draft.intents.length + draft.parts.length + draft.tip.length === 0;
  if (reading.hasLabelledAnswers || !isFirst || voiceOf(block.text) === "advising") return false;
  reading.unlabelledAnswer ??= block.startLine;
  return true;
}

// "Approach it in three steps:" over a list is as good as a label
function introducesList({ sorted }: Reading, index: number): boolean {
  const { block } = sorted[index] ?? {};
  const next = sorted[index + 1]?.block;
  if (block === undefined || next === undefined || !block.text.endsWith(":")) return false;
  if (opensQuote(block.text) || voiceOf(block.text) === "answering") return false;
  return next.number !== null || next.marker === "step" || next.kind === "item";
}

const isNamedStep = (block: Block) => block.number !== null || (block.kind === "item" && block.lead !== null);
