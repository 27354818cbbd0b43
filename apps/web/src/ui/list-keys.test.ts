import { expect, test } from "vitest";
import { listStep, movedEntry, pastedLines } from "./list-keys.ts";

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const lines = (entries: string[], index: number, max = 12) => ({
  entries,
  index,
  blank: "",
  isBlank: (line: string) => line.trim() === "",
  max,
});

test("Enter adds an empty line after the one that has the focus", () => {
  expect(listStep({ ...plain, key: "Enter" }, lines(["a", "b"], 0))).toEqual({
    entries: ["a", "", "b"],
    focus: 1,
  });
});

test("a full list takes no further line, and Enter only goes on", () => {
  expect(listStep({ ...plain, key: "Enter" }, lines(["a", "b"], 0, 2))).toEqual({
    entries: ["a", "b"],
    focus: 1,
  });
});

test("Enter with Control is left to whoever saves", () => {
  expect(listStep({ ...plain, ctrlKey: true, key: "Enter" }, lines(["a"], 0))).toBeNull();
});

test("Backspace takes an empty line out and goes to the one before", () => {
  expect(listStep({ ...plain, key: "Backspace" }, lines(["a", " ", "b"], 1))).toEqual({
    entries: ["a", "b"],
    focus: 0,
  });
});

test("Backspace leaves a line with words, and the last line, alone", () => {
  expect(listStep({ ...plain, key: "Backspace" }, lines(["a", "b"], 1))).toBeNull();
  expect(listStep({ ...plain, key: "Backspace" }, lines([""], 0))).toBeNull();
});

test("Alt with an arrow moves a line, and not over the ends", () => {
  expect(listStep({ ...plain, altKey: true, key: "ArrowDown" }, lines(["a", "b"], 0))).toEqual({
    entries: ["b", "a"],
    focus: 1,
  });
  expect(listStep({ ...plain, altKey: true, key: "ArrowUp" }, lines(["a", "b"], 0))).toBeNull();
  expect(movedEntry(["a"], 0, 1)).toBeNull();
});

test("several pasted lines become lines without their bullets", () => {
  expect(pastedLines("• names a cost\r\n2. asks who decides\n\n- stops early\n")).toEqual([
    "names a cost",
    "asks who decides",
    "stops early",
  ]);
  expect(pastedLines("2.5 times as fast")).toBeNull();
});
