/** Why a reader knows that a block is not the guide's own text. */
export type Frame = "page" | "advert" | "markup";

/** One visual line or paragraph of the source, whatever its format. */
export type Block = {
  kind: "heading" | "line" | "item" | "rule";
  /** A heading's level, or how deep an item or a further line of one is nested, from 1. 0 outside of lists. */
  level: number;
  text: string;
  /** The number printed before the text, which no longer holds it. */
  number: number | null;
  /** What stood with the number: "Q1." asks, "Step 1" is a step. */
  marker: "question" | "step" | null;
  /** Whether all of the text is bold. */
  bold: boolean;
  /** The bold beginning of a text that is not bold to its end. */
  lead: string | null;
  /** How it hangs on the block before it: by a break a machine may have made, by one a person made, or not. */
  joins: "soft" | "hard" | null;
  quote: boolean;
  frame: Frame | null;
  startLine: number;
  endLine: number;
};

type Given = Partial<Block> & Pick<Block, "text" | "startLine" | "endLine">;

/** A block with its numbering read off its text. */
export function aBlock(given: Given): Block {
  const block: Block = {
    kind: "line",
    level: 0,
    number: null,
    marker: null,
    bold: false,
    lead: null,
    joins: null,
    quote: false,
    frame: null,
    ...given,
  };
  const read = readNumbering(block.text);
  if (read === null || block.number !== null) return block;
  const dropped = block.text.length - read.text.length;
  const lead = block.lead === null ? null : block.lead.slice(Math.min(dropped, block.lead.length)).trim();
  return { ...block, ...read, lead: lead === "" ? null : lead };
}

const NUMBERED = /^(?:#\s?)?(\d{1,3})(?:[.)]|\s?[–—:])\s+(?=\S)/;
// "B2.", but not "A1:", which answers "Q1:"
const LETTERED = /^[A-PR-Z](\d{1,2})[.)]\s+(?=["“]?\p{Lu})/u;
const OUTLINE = /^\d{1,2}\.\d{1,2}\.?\s+(?=["“]?\p{Lu})/u;
const BRACKETED = /^[([](\d{1,3})[)\]][.:]?\s+(?=\S)/;
const ASKED = /^(?:question|q)\s?[#№]?\s?(\d{1,3})?\s?(?:[.):–—]|-\s)\s*(?=\S)/i;
const STEP = /^(?:step|stage|phase)\s(\d{1,2}|one|two|three|four|five|six|seven)\s?(?:[.):–—]|-\s)\s*(?=\S)/i;
const NUMBER_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven"];

function readNumbering(text: string): Pick<Block, "text" | "number" | "marker"> | null {
  const plain = NUMBERED.exec(text) ?? BRACKETED.exec(text) ?? LETTERED.exec(text);
  if (plain) return { text: text.slice(plain[0].length), number: Number(plain[1]), marker: null };
  const outline = OUTLINE.exec(text);
  if (outline) return { text: text.slice(outline[0].length), number: null, marker: null };
  const asked = ASKED.exec(text);
  if (asked) {
    return {
      text: text.slice(asked[0].length),
      number: asked[1] === undefined ? null : Number(asked[1]),
      marker: "question",
    };
  }
  const step = STEP.exec(text);
  if (!step?.[1]) return null;
  const number = NUMBER_WORDS.indexOf(step[1].toLowerCase());
  return {
    text: text.slice(step[0].length),
    number: number === -1 ? Number(step[1]) : number,
    marker: "step",
  };
}
