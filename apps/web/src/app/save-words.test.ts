import { expect, test } from "vitest";
import { saveWords } from "./save-words.ts";

test("saving again and again is shown but not said aloud", () => {
  const at = new Date(2026, 0, 5, 14, 3, 22);
  expect(saveWords({ kind: "saved", at }, "connected")).toMatchObject({ shown: "Saved 14:03:22", said: "" });
  expect(saveWords({ kind: "saving" }, "connected")).toMatchObject({ shown: "Saving…", said: "" });
});

test("offline text is told apart from offline with nothing written", () => {
  const unsent = { kind: "on this device", count: 3 } as const;
  expect(saveWords(unsent, "offline").shown).toBe("Offline · 3 on this device");
  expect(saveWords({ kind: "nothing to save" }, "offline").shown).toBe("Offline");
});

test("a server that does not answer is told apart from a missing network", () => {
  expect(saveWords({ kind: "nothing to save" }, "reconnecting").shown).toBe("Reconnecting…");
  expect(saveWords({ kind: "on this device", count: 1 }, "reconnecting").shown).toBe(
    "Reconnecting · 1 on this device",
  );
});

test("a growing number of unsent notes is announced once", () => {
  const one = saveWords({ kind: "on this device", count: 1 }, "offline");
  const two = saveWords({ kind: "on this device", count: 2 }, "offline");
  expect(one.said).not.toBe("");
  expect(two.said).toBe(one.said);
});

test("text at risk outranks everything else", () => {
  const state = { kind: "at risk", message: "Copy your text: this browser refuses to keep it." } as const;
  expect(saveWords(state, "offline")).toEqual({ shown: state.message, said: state.message, isProblem: true });
});

test("saved text without a copy in this browser is said to be so", () => {
  const state = { kind: "saved", at: new Date(2026, 0, 5, 9, 0, 0), unprotected: true } as const;
  expect(saveWords(state, "connected")).toMatchObject({
    shown: "Saved 09:00:00, without a copy here",
    isProblem: true,
  });
});

test("text that waits for its writer is said to be kept here, and only a broken way to the server is a problem", () => {
  expect(saveWords({ kind: "kept here" }, "connected")).toEqual({
    shown: "Not saved · kept here",
    said: "",
    isProblem: false,
  });
  expect(saveWords({ kind: "kept here" }, "offline")).toMatchObject({
    shown: "Offline · kept here",
    isProblem: true,
  });
});
