import type { Block } from "./block.ts";
import type { QuestionKind } from "../question.ts";
import type { LabelKind } from "./labels.ts";
import type { StarPart } from "./star-parts.ts";

/** A paragraph or list item of an answer, a tip or a reason. */
export type Piece = { text: string; isItem: boolean; goesOn: boolean };

/** A part of the guide as it was found: a STAR part, a numbered or bulleted step, or prose under a label. */
export type FoundPart = {
  star: StarPart | null;
  isNumbered: boolean;
  isListed: boolean;
  /** How deep it is nested in lists; what is deeper belongs to it. */
  level: number;
  name: string | null;
  text: string;
  /** The label it stands under, and how that is written. */
  under: LabelKind;
  label: string;
  line: number;
};

/** A question while its blocks are being read. */
export type Draft = {
  prompt: string;
  sectionKind: QuestionKind | null;
  line: number;
  intents: Piece[];
  parts: FoundPart[];
  sample: Piece[];
  tip: Piece[];
};

/** What a line was taken for. "other" is text that was left out. */
export type SpanKind =
  | "title"
  | "section"
  | "prompt"
  | "why"
  | "star"
  | "steps"
  | "sample answer"
  | "tip"
  | "other";

/** What became of one block: what it was taken for, in which question, and the reason when it was left out. */
export type Outcome = { what: SpanKind; question: number | null; reason: Reason | null };

/** Why a block was left out. */
export type Reason =
  | { is: "page" | "advert" | "markup" | "repeat" | "before" | "lead-in" }
  | { is: "unplaced"; question: number }
  | { is: "no place"; label: string }
  | { is: "section"; title: string; isForCandidate: boolean };

/** Adds a paragraph or list item to an answer, a tip or the reasons. */
export function addPiece(pieces: Piece[], text: string, block: Block): void {
  const isItem = block.kind === "item" || block.number !== null;
  pieces.push({ text, isItem, goesOn: block.joins === "hard" });
}

/** Adds a part to a question's guide. */
export function addPart(draft: Draft, block: Block, part: Given): void {
  const isListed = block.kind === "item" || block.number !== null || block.marker === "step";
  const { level, startLine } = block;
  draft.parts.push({ ...part, isNumbered: block.number !== null, isListed, level, line: startLine });
}

type Given = Pick<FoundPart, "star" | "name" | "text" | "under" | "label">;

/** Whether a part is one of a list, not a sentence of advice. */
export const isStep = (part: FoundPart) => part.isListed || part.star !== null || part.name !== null;
