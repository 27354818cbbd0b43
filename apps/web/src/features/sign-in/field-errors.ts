import { Refused } from "../../app/refused.ts";

/** The sentence for each refused field, by its name; empty when the refusal is about the whole. */
export function fieldErrors(error: Error | null): Readonly<Record<string, string>> {
  if (!(error instanceof Refused)) return {};
  return error.reason === "weak-password" ? { password: error.message } : error.fields;
}
