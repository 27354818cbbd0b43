import type { QuestionKind } from "../question.ts";
import type { Draft, FoundPart, Piece } from "./draft.ts";
import type { ImportedPart, ImportedQuestion } from "./guide-schema.ts";
import { firstWords, phrase } from "./phrase.ts";
import { phrases } from "./phrase-book.ts";
import { withoutQuotes } from "./quotes.ts";

/** The question a draft became. */
export function buildQuestion(draft: Draft): ImportedQuestion {
  const guide = buildGuide(draft.parts);
  return {
    prompt: draft.prompt,
    kind: draft.sectionKind ?? kindOf(draft.prompt, guide.type),
    intents: buildIntents(draft.intents),
    guide,
    sampleAnswer: textOf(draft.sample.map((piece) => ({ ...piece, text: withoutQuotes(piece.text) }))),
    tip: textOf(draft.tip),
  };
}

function buildIntents(pieces: Piece[]): string[] {
  const intents: string[] = [];
  for (const { text, goesOn } of pieces) {
    if (goesOn && intents.length > 0) intents[intents.length - 1] = `${intents.at(-1) ?? ""} ${text}`;
    else intents.push(text);
  }
  return intents.map((intent) => withoutQuotes(intent)).filter((intent) => intent !== "");
}

/** Paragraphs with a blank line between them; the items of a list on lines of their own. */
function textOf(pieces: Piece[]): string | null {
  const isList = pieces.length > 1;
  let whole = "";
  pieces.forEach(({ text, isItem, goesOn }, index) => {
    const isAfterItem = pieces[index - 1]?.isItem === true;
    const separator = goesOn || (isItem && isAfterItem) ? "\n" : "\n\n";
    whole += `${whole === "" ? "" : separator}${isItem && isList ? "- " : ""}${text}`;
  });
  return whole === "" ? null : whole;
}

function buildGuide(parts: FoundPart[]): ImportedQuestion["guide"] {
  if (parts.filter((part) => part.star !== null).length >= 2)
    return { type: "star", parts: starPartsOf(parts) };
  const steps = parts.filter((part) => part.isListed || part.name !== null);
  const isOrdered = parts.some((part) => part.isNumbered) || parts.some((part) => part.under === "steps");
  const isList = parts.length > 1 && steps.length > 0;
  const named = parts.map((part, index) => nameFor(part, index, isOrdered ? "Step" : isList ? "Point" : ""));
  if (isList && (isOrdered || parts.every((part) => part.name !== null)))
    return { type: "steps", parts: named };
  return { type: "open", parts: named };
}

/** The STAR parts; what stands between them, such as a step, goes with the part before it or else the first. */
function starPartsOf(parts: FoundPart[]): ImportedPart[] {
  const found: ImportedPart[] = [];
  const before: string[] = [];
  for (const { star, name, text } of parts) {
    const last = found.at(-1);
    const more = [name, text].filter(Boolean).join(": ");
    if (star !== null) found.push({ name: star, text });
    else if (last) last.text = [last.text, more].filter(Boolean).join("\n");
    else before.push(more);
  }
  const [first, ...others] = found;
  return first ? [{ ...first, text: [...before, first.text].filter(Boolean).join("\n") }, ...others] : found;
}

function nameFor({ name, text, label }: FoundPart, index: number, word: string): ImportedPart {
  if (name !== null && text !== "") return { name, text };
  if (word === "" && label !== "") return { name: label, text };
  return { name: `${word} ${index + 1}`, text: name ?? text };
}

function kindOf(prompt: string, guideType: string): QuestionKind {
  const words = firstWords(prompt);
  if (guideType === "star" || behavioral.begins(words)) return "behavioral";
  if (guideType === "steps" || technical.begins(words)) return "technical";
  return "common";
}

const behavioral = phrases(
  [
    "tell|give|describe|share|talk|recall|walk|think|discuss me|us|about|of|through? us|me|about|through? of? a|an|one|the? recent|specific? time|situation|occasion|instance|example|conflict|disagreement|mistake|failure|moment",
    "tell|talk me|us|to_me|to_us? about a|an|the_last|the_worst|the_best|the_most|the_hardest|the_biggest|the_first",
    "have you ever",
    "when have|did you last? had|disagreed|failed|made",
  ].map((pattern) => phrase(pattern)),
);

const technical = phrases(
  [
    "design|implement|write|debug|configure|explain|define|compare|differentiate",
    "how would|do|might|could|should you build|design|implement|debug|set|troubleshoot|optimize|test|deploy|monitor|automate|model|configure|secure|scale|architect|measure|calculate",
    "what is|are the? difference|differences",
    "whats the difference",
    "what is|are a|an",
  ].map((pattern) => phrase(pattern)),
);
