import type { Reason } from "./draft.ts";
import type { ImportWarning } from "./guide-schema.ts";
import { beginningOf, hasWords } from "./plain-words.ts";
import type { Reading } from "./reading.ts";

/** One warning for every stretch of text that was left out for one reason. */
export function leftOutWarnings({ sorted, outcomes }: Reading): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  let open: Stretch | null = null;
  const close = () => {
    if (open) warnings.push({ line: open.first, message: messageFor(open) });
    open = null;
  };
  sorted.forEach(({ block }, index) => {
    const reason = outcomes[index]?.reason ?? null;
    if (reason === null) {
      close();
    } else if (hasWords(block.text)) {
      if (open && isSame(open.reason, reason)) {
        open.last = Math.max(open.last, block.endLine);
      } else {
        close();
        open = { first: block.startLine, last: block.endLine, text: block.text, reason };
      }
    }
  });
  close();
  return warnings;
}

/** A warning where the first answer was taken for one without a label. */
export function unlabelledAnswers({ unlabelledAnswer: line }: Reading): ImportWarning[] {
  const message =
    "This guide has no labels for its answers. The text under a question was taken for its sample answer.";
  return line === null ? [] : [{ line, message }];
}

type Stretch = { first: number; last: number; text: string; reason: Reason };

const isSame = (one: Reason, other: Reason) => JSON.stringify(one) === JSON.stringify(other);

function messageFor({ first, last, text, reason }: Stretch): string {
  const isRange = last > first;
  const where = isRange ? `Lines ${first}–${last}` : `Line ${first}`;
  const say = (one: string, many: string) => `${where} ${isRange ? many : one}`;
  const ending = `${isRange ? "were" : "was"} left out: ${beginningOf(text)}`;
  switch (reason.is) {
    case "page":
      return `${say("looks", "look")} like the page around the guide and ${ending}`;
    case "advert":
      return `${say("looks", "look")} like an advert and ${ending}`;
    case "repeat":
      return `${say("only repeats", "only repeat")} what stands elsewhere, as a table of contents does, and ${ending}`;
    case "before":
      return `${say("stands", "stand")} before the first question and ${ending}`;
    case "lead-in":
      return `${say("only introduces", "only introduce")} the list below and ${ending}`;
    case "unplaced":
      return `${say("has", "have")} no label under question ${reason.question + 1}. Could not place ${isRange ? "them" : "it"}: ${beginningOf(text)}`;
    case "no place":
      return `${say("stands", "stand")} under “${reason.label}”, which has no place in a question, and ${ending}`;
    case "section":
      return reason.isForCandidate
        ? `${say("stands", "stand")} under “${reason.title}”, for the candidate to ask, and ${ending}`
        : `${say("stands", "stand")} under “${reason.title}”, which holds no question of the guide, and ${ending}`;
    default:
      return `${say("holds", "hold")} no text of the guide and ${ending}`;
  }
}
