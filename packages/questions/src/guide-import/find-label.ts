import type { Block } from "./block.ts";
import { labelPhrases } from "./labels.ts";
import type { LabelKind } from "./labels.ts";
import { firstWords } from "./phrase.ts";
import { phraseBook } from "./phrase-book.ts";
import { partPhrases } from "./star-parts.ts";
import type { StarPart } from "./star-parts.ts";

/** A label, and what stands after it on its line. `part` is the STAR part it names; one word alone may be no label. */
export type Label = {
  kind: LabelKind | "part";
  part: StarPart | null;
  name: string;
  rest: string;
  isOneWord: boolean;
};

/** The label a block begins with or consists of, or null. */
export function findLabel(given: Block): Label | null {
  const block = withoutLetter(given);
  for (const { name, rest } of splits(block)) {
    const known = knownLabel(name);
    if (known) return { ...known, name, rest };
  }
  return null;
}

/** Whether a text is nothing but a label, as bold text inside a line may be. */
export function isLabel(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= MAX_LABEL && knownLabel(trimmed.replace(TRAILING, "")) !== null;
}

// "S – Situation: …"
const LETTER = /^[star]\s?[–—:.)-]\s?(?=(?:situation|task|action|result)s?\b)/i;

function withoutLetter(block: Block): Block {
  const letter = LETTER.exec(block.text)?.[0];
  return letter === undefined ? block : { ...block, text: block.text.slice(letter.length), lead: null };
}

const MAX_LABEL = 90;
const TRAILING = /[\s:.?!–—→-]+$/u;

// From the most certain way of setting a label off to the least
function splits({ text, lead }: Block): { name: string; rest: string }[] {
  const found: { name: string; rest: string }[] = [];
  const cut = (length: number) => {
    const name = text.slice(0, length).replace(TRAILING, "");
    const rest = text.slice(length).replace(/^[\s:.–—→-]+/u, "");
    if (name !== "") found.push({ name, rest });
  };
  // A bold first letter, as in "**S**ituation", is no label of its own
  if (lead !== null && lead.length <= MAX_LABEL && !/^\p{L}/u.test(text.slice(lead.length))) cut(lead.length);
  const head = text.slice(0, MAX_LABEL);
  const colon = head.search(/:(?:\s|$|["“'‘*])/u);
  if (colon > 0) cut(colon + 1);
  const dash = head.search(/\s[–—→-]\s|—/u);
  if (dash > 0) cut(dash + 2);
  const asks = head.search(/\?\s/u);
  if (asks > 0) cut(asks + 1);
  // "A" by itself may be anything
  if (text.length <= MAX_LABEL && text.length > 1) cut(text.length);
  return found;
}

const partBook = phraseBook(partPhrases, ({ phrase }) => phrase);
const labelBook = phraseBook(labelPhrases, ({ phrase }) => phrase);

function knownLabel(name: string): Pick<Label, "kind" | "part" | "isOneWord"> | null {
  const words = firstWords(name.replace(/\s?\([^)]*\)/g, ""));
  if (words.length === 0) return null;
  const isOneWord = words.length === 1;
  const part = partBook.match(words);
  if (part) return { kind: "part", part: part.part, isOneWord };
  const label = labelBook.match(words);
  return label ? { kind: label.kind, part: null, isOneWord } : null;
}
