import { parseGuide } from "@evenhand/questions/guide-import";
import { expect, test } from "vitest";
import { betterReading } from "./guide-reading.ts";

const one = parseGuide("1. Why do builds fail?\n\nWhy they ask: To see care.\n");
const two = parseGuide(
  "1. Why do builds fail?\n\nWhy they ask: To see care.\n\n2. When do you stop?\n\nWhy they ask: To see judgement.\n",
);
const none = parseGuide("Nothing to ask here.");

test("of a text pasted with and without its form, the reading with more questions is taken", () => {
  expect(betterReading(two, one)).toBe(two);
  expect(betterReading(one, two)).toBe(two);
  expect(betterReading(one, none)).toBe(one);
});

test("where both found the same the form decides, and where there is nothing the sentence says so", () => {
  const same = { ...two };
  expect(betterReading(two, same)).toBe(same);
  expect(betterReading(null, null)).toMatchObject({ ok: false });
});
