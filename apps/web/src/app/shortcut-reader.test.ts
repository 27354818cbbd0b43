import { expect, test } from "vitest";
import { createShortcutReader } from "./shortcut-reader.ts";

const loops = { name: "loops", shortcuts: ["g l"] };
const late = { name: "late", shortcuts: ["alt+l", "ctrl+l"] };
const help = { name: "help", shortcuts: ["?"] };
const palette = { name: "palette", shortcuts: ["mod+k"] };
const all = [loops, late, help, palette];

test("two keys in order complete a sequence", () => {
  const read = createShortcutReader(false);
  expect(read(press("g"), all, "all")).toBeUndefined();
  expect(read(press("l"), all, "all")).toBe(loops);
});

test("a sequence left half way is forgotten", () => {
  const read = createShortcutReader(false);
  read(press("g", { timeStamp: 0 }), all, "all");
  expect(read(press("l", { timeStamp: 1501 }), all, "all")).toBeUndefined();
});

test("a key that breaks a sequence still counts for itself", () => {
  const read = createShortcutReader(false);
  read(press("g"), all, "all");
  expect(read(press("?", { shiftKey: true }), all, "all")).toBe(help);
});

test("while typing only shortcuts with a modifier act", () => {
  const read = createShortcutReader(false);
  expect(read(press("?"), all, "modified")).toBeUndefined();
  read(press("g"), all, "modified");
  expect(read(press("l"), all, "modified")).toBeUndefined();
  expect(read(press("l", { altKey: true, code: "KeyL" }), all, "modified")).toBe(late);
});

test("Option on an Apple keyboard is read by the physical key", () => {
  const read = createShortcutReader(true);
  expect(read(press("¬", { altKey: true, code: "KeyL" }), all, "modified")).toBe(late);
});

test("mod is Command on Apple keyboards and Control elsewhere", () => {
  expect(createShortcutReader(true)(press("k", { metaKey: true }), all, "all")).toBe(palette);
  expect(createShortcutReader(true)(press("k", { ctrlKey: true }), all, "all")).toBeUndefined();
  expect(createShortcutReader(false)(press("k", { ctrlKey: true }), all, "all")).toBe(palette);
});

test("AltGr, which reports Control and Alt together, is left to the keyboard layout", () => {
  const read = createShortcutReader(false);
  expect(read(press("ł", { altKey: true, ctrlKey: true, code: "KeyL" }), all, "modified")).toBeUndefined();
});

test("a capital letter is not the plain key", () => {
  const read = createShortcutReader(false);
  read(press("G", { shiftKey: true }), all, "all");
  expect(read(press("l"), all, "all")).toBeUndefined();
});

type Press = Parameters<ReturnType<typeof createShortcutReader>>[0];

function press(key: string, rest: Partial<Press> = {}): Press {
  return {
    key,
    code: "",
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    timeStamp: 0,
    ...rest,
  };
}
