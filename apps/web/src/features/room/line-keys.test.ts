import { describe, expect, test } from "vitest";
import { lineKey } from "./line-keys.ts";

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false };
const atEnd = (text: string) => ({ text, start: text.length, end: text.length });

describe("in a line of notes", () => {
  test("Enter begins the next line", () => {
    expect(lineKey({ ...plain, key: "Enter" }, atEnd("trunk"))).toEqual({ kind: "next line", moved: "" });
  });

  test("Enter in the middle takes the rest along", () => {
    expect(lineKey({ ...plain, key: "Enter" }, { text: "one two", start: 3, end: 3 })).toEqual({
      kind: "next line",
      moved: " two",
    });
  });

  test("Enter at the start leaves the text where it is", () => {
    expect(lineKey({ ...plain, key: "Enter" }, { text: "one", start: 0, end: 0 })).toMatchObject({
      moved: "",
    });
  });

  test("Shift with Enter is left to the field, which makes a new row", () => {
    expect(lineKey({ ...plain, key: "Enter", shiftKey: true }, atEnd("trunk"))).toBeNull();
  });

  test("Enter that ends a composed word does nothing else", () => {
    expect(lineKey({ ...plain, key: "Enter", isComposing: true }, atEnd("かんじ"))).toBeNull();
  });

  test("Control with Enter belongs to the page", () => {
    expect(lineKey({ ...plain, key: "Enter", ctrlKey: true }, atEnd("trunk"))).toBeNull();
  });

  test("Backspace takes away only an empty line", () => {
    expect(lineKey({ ...plain, key: "Backspace" }, atEnd(""))).toEqual({ kind: "remove" });
    expect(lineKey({ ...plain, key: "Backspace" }, atEnd("t"))).toBeNull();
  });

  test("arrows walk between lines, but not while text is selected", () => {
    expect(lineKey({ ...plain, key: "ArrowUp" }, atEnd("t"))).toEqual({ kind: "walk", by: -1 });
    expect(lineKey({ ...plain, key: "ArrowDown" }, { text: "trunk", start: 0, end: 3 })).toBeNull();
  });
});
