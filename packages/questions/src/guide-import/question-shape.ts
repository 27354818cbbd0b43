import { firstWords, phrase } from "./phrase.ts";
import { phrases } from "./phrase-book.ts";

const MAX_PROMPT = 400;

/** How surely a text by itself asks a candidate something: it asks outright, it might, or it does not. */
export type Shape = "asks" | "may ask" | "no";

/** Reads from wording alone whether a text is a question. Layout decides whether it is one of the guide's. */
export function questionShape(text: string): Shape {
  if (text.length > MAX_PROMPT || text.length < 6) return "no";
  const bare = text.replace(/[\s"”’'»)\]*_]+$/u, "");
  const words = firstWords(text);
  if (words.length < 2 || words[0] === "i") return "no";
  if (bare.endsWith("?")) return "asks";
  if (outright.begins(words)) return "asks";
  return mayAsk.has(words[0] ?? "") ? "may ask" : "no";
}

const outright = phrases(
  [
    "tell|walk|talk|take|guide|give|show|teach me|us",
    "tell|talk about",
    "describe|share|recall|discuss|explain|outline a|an|the|your one? time|situation|project|occasion|instance|moment|experience|example|conflict|incident|disagreement|failure",
    "describe|explain|discuss how|what|why|your|the|a|an|to",
    "give|share|provide an|one|a|me example|time|instance|situation",
    "talk us|me through",
    "imagine|suppose|pretend|say|lets_say|assume you|that|we|your|a|the",
    "design a|an|the",
    "what|whats|how|why|when|where|which|who do|does|did|would|is|are|was|were|have|has|can|could|should|will|makes|steps|kind|type|tools|metrics|experience",
    "can|could|have|do|are|would|did|will you",
  ].map((pattern) => phrase(pattern)),
);

const mayAsk = new Set(
  `how what why when where which who describe explain share discuss design outline compare define list name sell
   estimate introduce rate convince define differentiate imagine suppose write recall give`.split(/\s+/),
);
