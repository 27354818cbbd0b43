import { jsonTokens, type JsonToken } from "./json-tokens.ts";
import type { Problem } from "./problem.ts";

/** Where a text stops being JSON, and what is wrong there; null for JSON. Engines word this differently, or do not name the line. */
export function jsonSyntaxProblem(text: string): Problem | null {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "a value";
  let line = 1;
  for (const token of jsonTokens(text)) {
    line = token.line;
    const message = refusal(token, expected);
    if (message) return { line, message: `This is not JSON: ${message}` };
    if (token.kind === "{" || token.kind === "[") open.push(token.kind);
    if (token.kind === "}" || token.kind === "]") open.pop();
    expected = nextAfter(token, expected, open.at(-1));
  }
  if (expected === "nothing") return null;
  const message =
    open.length > 0 ? "the file ends before the last bracket is closed." : "there is nothing in the file.";
  return { line, message: `This is not JSON: ${message}` };
}

type Expected = keyof typeof kindsOf;

const kindsOf = {
  "a value": ["{", "[", "string", "word"],
  "a value or ]": ["{", "[", "string", "word", "]"],
  "a name in quotes": ["string"],
  "a name in quotes or }": ["string", "}"],
  "a colon": [":"],
  "a comma or ]": [",", "]"],
  "a comma or }": [",", "}"],
  nothing: [],
} as const satisfies Record<string, readonly JsonToken["kind"][]>;

const WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

function refusal(token: JsonToken, expected: Expected): string | null {
  const shown = token.text.length > 40 ? `${token.text.slice(0, 40)}…` : token.text;
  const kinds: readonly JsonToken["kind"][] = kindsOf[expected];
  if (!kinds.includes(token.kind))
    return expected === "nothing"
      ? `there is more after its end, from ${shown}.`
      : `${expected} is expected before ${shown}.`;
  if (token.kind === "string" && !isString(token.text))
    return `${shown} is not closed by a quote, or has a backslash or character that JSON does not know.`;
  if (token.kind === "word" && !WORD.test(token.text)) return `${shown} should be in quotes.`;
  return null;
}

function nextAfter(token: JsonToken, expected: Expected, open: "{" | "[" | undefined): Expected {
  if (token.kind === "{") return "a name in quotes or }";
  if (token.kind === "[") return "a value or ]";
  if (token.kind === ":") return "a value";
  if (token.kind === ",") return open === "{" ? "a name in quotes" : "a value";
  if (expected === "a name in quotes" || expected === "a name in quotes or }")
    return token.kind === "string" ? "a colon" : afterValue(open);
  return afterValue(open);
}

function afterValue(open: "{" | "[" | undefined): Expected {
  if (open === undefined) return "nothing";
  return open === "{" ? "a comma or }" : "a comma or ]";
}

function isString(quoted: string): boolean {
  try {
    return typeof JSON.parse(quoted) === "string";
  } catch {
    return false;
  }
}
