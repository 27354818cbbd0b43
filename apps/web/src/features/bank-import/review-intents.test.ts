import { expect, test } from "vitest";
import { editIntents, newIntent, placeToSplit } from "./review-intents.ts";

const suggest = (sentence: string) => (sentence.includes("listen") ? "listening" : "");
const why = "They want to hear a habit, and whether you listen.";
const intents = [newIntent(why, suggest)];

test("a reason is split at the caret, and each half is mapped by itself", () => {
  const split = editIntents(intents, { type: "split", index: 0, at: why.indexOf(", and") }, suggest);
  expect(split).toEqual([
    { sentence: "They want to hear a habit", competency: "", isSuggested: true },
    { sentence: "Whether you listen.", competency: "listening", isSuggested: true },
  ]);
});

test("a split that leaves nothing on one side changes nothing", () => {
  expect(editIntents(intents, { type: "split", index: 0, at: 0 }, suggest)).toBe(intents);
  expect(editIntents(intents, { type: "split", index: 0, at: why.length }, suggest)).toBe(intents);
});

test("merging puts a sentence behind the one before it", () => {
  const two = ["One habit.", "Whether you listen."].map((sentence) => newIntent(sentence, suggest));
  expect(editIntents(two, { type: "merge with next", index: 0 }, suggest)).toEqual([
    { sentence: "One habit. Whether you listen.", competency: "listening", isSuggested: true },
  ]);
  expect(editIntents(two, { type: "merge with next", index: 1 }, suggest)).toBe(two);
});

test("a competency that somebody chose stays, whatever is written", () => {
  const chosen = editIntents(intents, { type: "choose", index: 0, competency: "care" }, suggest);
  const written = editIntents(chosen, { type: "write", index: 0, sentence: "Whether they listen" }, suggest);
  expect(written[0]).toEqual({ sentence: "Whether they listen", competency: "care", isSuggested: false });
});

test("without a useful caret a reason is split after its first sentence", () => {
  const two = "They want a habit. They want no list.";
  expect(placeToSplit(two, two.length)).toBe("They want a habit.".length);
  expect(placeToSplit(two, 4)).toBe(4);
  expect(placeToSplit("One sentence only", 0)).toBe(0);
});
