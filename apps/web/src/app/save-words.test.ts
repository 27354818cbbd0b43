import { expect, test } from "vitest";
import { saveWords } from "./save-words.ts";

test("saving again and again is shown but not said aloud", () => {
  const at = new Date(2026, 0, 5, 14, 3, 22);
  expect(saveWords({ kind: "saved", at }, true)).toMatchObject({ shown: "Saved 14:03:22", said: "" });
  expect(saveWords({ kind: "saving" }, true)).toMatchObject({ shown: "Saving…", said: "" });
});

test("offline text is told apart from offline with nothing written", () => {
  expect(saveWords({ kind: "on this device", count: 3 }, false).shown).toBe("Offline · 3 on this device");
  expect(saveWords({ kind: "nothing to save" }, false).shown).toBe("Offline");
});

test("a growing number of unsent notes is announced once", () => {
  const one = saveWords({ kind: "on this device", count: 1 }, false);
  const two = saveWords({ kind: "on this device", count: 2 }, false);
  expect(one.said).not.toBe("");
  expect(two.said).toBe(one.said);
});

test("text at risk outranks everything else", () => {
  const state = { kind: "at risk", message: "Copy your text: this browser refuses to keep it." } as const;
  expect(saveWords(state, false)).toEqual({ shown: state.message, said: state.message, isProblem: true });
});
