import type { z } from "zod";

/** What to say where a schema has no sentence of its own: mostly about a name that is missing or has another type of value. */
export function sentenceFor(issue: z.core.$ZodRawIssue): string | undefined {
  const name = `"${issue.path?.findLast((step) => typeof step === "string") ?? "value"}"`;
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? `${name} is missing. Add it.`
        : `${name} should be ${words[issue.expected] ?? issue.expected}.`;
    case "invalid_value":
      return `${name} should be ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}.`;
    case "too_small":
      return `${name} should be at least ${issue.minimum}.`;
    case "too_big":
      return `${name} should be at most ${issue.maximum}.`;
    default:
      return undefined;
  }
}

const words: Record<string, string> = {
  array: "a list in square brackets",
  object: "an object in curly brackets",
  string: "text in quotes",
  number: "a number",
  int: "a whole number",
  null: "null",
};
