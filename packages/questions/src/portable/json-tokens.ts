/** One piece of a JSON text. A `word` is a number, true, false, null, or anything else that stands without quotes. */
export type JsonToken = {
  kind: "{" | "}" | "[" | "]" | ":" | "," | "string" | "word";
  text: string;
  line: number;
};

/** The pieces of a text, whether it is JSON or not. Lines count from 1. */
export function* jsonTokens(text: string): Generator<JsonToken> {
  let line = 1;
  for (let at = 0; at < text.length;) {
    const character = text.charAt(at);
    if (SPACE.has(character)) {
      if (character === "\n") line += 1;
      at += 1;
      continue;
    }
    const mark = PUNCTUATION.find((known) => known === character);
    const end = mark ? at + 1 : character === '"' ? endOfString(text, at) : endOfWord(text, at);
    const kind = mark ?? (character === '"' ? "string" : "word");
    yield { kind, text: text.slice(at, end), line };
    at = end;
  }
}

const PUNCTUATION = ["{", "}", "[", "]", ":", ","] as const;
const SPACE = new Set([" ", "\t", "\r", "\n"]);
const ENDS_A_WORD = new Set([...PUNCTUATION, ...SPACE, '"']);

// A line break ends a string that nobody closed, so that the line named is the one with the missing quote
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "\\") at += 1;
    else if (character === '"') return at + 1;
    else if (character === "\n") return at;
  }
  return text.length;
}

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && !ENDS_A_WORD.has(text.charAt(at))) at += 1;
  return at;
}
