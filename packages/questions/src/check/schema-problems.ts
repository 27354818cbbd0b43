import type { z } from "zod";
import type { Path, Problem } from "./problem.ts";

/** Everything a schema has against a value. A field that is not there is asked for by its name. */
export function schemaProblems(schema: z.ZodType, given: unknown): Problem[] {
  const issues = schema.safeParse(given).error?.issues ?? [];
  return issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    return { rule: "schema", path, message: sentence(issue, path, given) };
  });
}

function sentence(issue: z.core.$ZodIssue, path: Path, given: unknown) {
  if (issue.code !== "invalid_type") return issue.message;
  const name = typeof path.at(-1) === "string" ? `“${path.at(-1)}”` : "this entry";
  if (valueAt(given, path) === undefined) return `Add ${name}; it is missing.`;
  // The schemas have sentences for text and numbers; what holds other fields is told here
  if (issue.expected === "array") return `Make ${name} a list.`;
  if (issue.expected === "object") return `Make ${name} an object with named fields.`;
  return issue.message;
}

function valueAt(given: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== "object" || value === null) return undefined;
    return new Map<string, unknown>(Object.entries(value)).get(String(step));
  }, given);
}
