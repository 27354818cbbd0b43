import { expect, test } from "vitest";
import { withoutQuotes } from "./quotes.ts";

test.each([
  ["“All of it.”", "All of it."],
  ['"All of it."', "All of it."],
  ["‘All of it.’", "All of it."],
  ["“Its beginning", "Its beginning"],
  ["its end”", "its end"],
  ['"Its beginning', "Its beginning"],
  ['its end"', "its end"],
  ['"One," he said, "and two."', '"One," he said, "and two."'],
  ["“One,” he said, “and two.”", "“One,” he said, “and two.”"],
  ['I said "no" twice.', 'I said "no" twice.'],
  ["None at all.", "None at all."],
  ["They’re the managers’", "They’re the managers’"],
])("%s becomes %s", (text, bare) => {
  expect(withoutQuotes(text)).toBe(bare);
});
