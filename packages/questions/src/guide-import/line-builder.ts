import { aBlock } from "./block.ts";
import type { Block } from "./block.ts";
import { isLabel } from "./find-label.ts";
import { oneLine } from "./plain-words.ts";

type Piece = { text: string; isBold: boolean };
type Place = Pick<Block, "kind" | "level" | "number" | "quote" | "frame">;

/** Gathers pieces of running text into lines and hands each finished line over as a block. */
export function buildLines(onBlock: (block: Block) => void) {
  let pieces: Piece[] = [];
  let startLine = 0;
  let endLine = 0;
  let joins: Block["joins"] = null;
  // Counted as they come: looking through the pieces for every new one would take quadratic time
  let written = 0;
  let announced = "";

  const finish = (place: Place, nextJoins: Block["joins"]): boolean => {
    const text = oneLine(pieces.map((piece) => piece.text).join(""));
    if (text !== "") {
      const lead = oneLine(
        pieces
          .slice(0, boldLength(pieces))
          .map((piece) => piece.text)
          .join(""),
      );
      const isBold = lead.length === text.length;
      onBlock(
        aBlock({
          ...place,
          text,
          bold: isBold,
          lead: isBold || lead === "" ? null : lead,
          joins,
          startLine,
          endLine,
        }),
      );
      joins = nextJoins;
    } else {
      joins = null;
    }
    pieces = [];
    written = 0;
    return text !== "";
  };

  return {
    /** Adds text that begins on `line`. Line breaks inside it are spaces. */
    add(text: string, isBold: boolean, line: number) {
      const leading = text.slice(0, text.length - text.trimStart().length);
      if (leading.length < text.length) {
        const trailing = text.slice(text.trimEnd().length);
        const first = line + countBreaks(leading);
        if (written === 0) startLine = first;
        if (announced !== "") pieces.push({ text: announced, isBold: true });
        announced = "";
        written += text.trim().length;
        endLine = line + countBreaks(text) - countBreaks(trailing);
      }
      pieces.push({ text, isBold });
    },
    /** Puts a label before the text that comes next, whatever line that stands on. */
    announce(label: string) {
      announced = label;
    },
    /** Whether the bold text that comes next is a label inside a running line, so that a line should begin with it. */
    isLabelAhead: (boldText: string) => written > 5 && pieces.at(-1)?.isBold === false && isLabel(boldText),
    /** Ends the line. Whether it had any text; the next one hangs on it as `nextJoins` says. */
    finish,
  };
}

function boldLength(pieces: Piece[]): number {
  const end = pieces.findIndex((piece) => !piece.isBold && piece.text.trim() !== "");
  return end === -1 ? pieces.length : end;
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
