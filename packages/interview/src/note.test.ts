import { expect, test } from "vitest";
import { markOf, wordsOf } from "./note.ts";

test.each([
  ["+ asked for the owner", "for", "asked for the owner"],
  ["- no rollback", "against", "no rollback"],
  ["− typed with a real minus", "against", "typed with a real minus"],
  ["? who decided", "follow_up", "who decided"],
  ["+", "for", ""],
  ["+1 is not a mark", null, "+1 is not a mark"],
  ["-5 degrees", null, "-5 degrees"],
  [" + not at the start", null, " + not at the start"],
  ["", null, ""],
])("%j is marked %j and says %j", (text, mark, words) => {
  expect(markOf(text)).toBe(mark);
  expect(wordsOf(text)).toBe(words);
});
