import type { z } from "zod";
import { sentenceFor } from "./schema-sentences.ts";

/** Something to correct, and the path to it. */
export type Finding = { path: readonly PropertyKey[]; message: string };

/** More than this in one question is no question; the time and memory to say so would grow with it. */
const MAX_VALUES = 5_000;
const ENOUGH_FINDINGS = 10_000;

/**
 * The entries of a list that has been parsed as JSON, or what is wrong with them. They are looked at one by one, because a
 * schema that is given a whole list overflows the stack at about a hundred thousand findings.
 */
export function readEntries<Entry>(
  raw: readonly unknown[],
  schema: z.ZodType<Entry>,
): { entries: Entry[]; findings: Finding[] } {
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  for (const [index, each] of raw.entries()) {
    if (findings.length > ENOUGH_FINDINGS) break;
    if (hasMoreValuesThan(MAX_VALUES, each)) {
      findings.push({ path: [index], message: "There is too much in this. Leave out what does not belong." });
      continue;
    }
    const { data, error } = schema.safeParse(each, { error: sentenceFor });
    if (data !== undefined) entries.push(data);
    for (const { path, message } of error?.issues ?? []) findings.push({ path: [index, ...path], message });
  }
  return { entries, findings };
}

function hasMoreValuesThan(limit: number, value: unknown): boolean {
  const waiting = [value];
  for (let seen = 0; waiting.length > 0; seen += 1) {
    if (seen + waiting.length > limit) return true;
    const next = waiting.pop();
    if (typeof next !== "object" || next === null) continue;
    const inner: unknown[] = Object.values(next);
    if (inner.length > limit) return true;
    waiting.push(...inner);
  }
  return false;
}
