import { expect, test } from "vitest";
import { toSaveState } from "./use-save-report.ts";

const kept = { unsendable: false, isKept: true };
const at = new Date("2026-11-24T10:01:01.000Z");

test("saved is said only of a scorecard that the server has in full", () => {
  expect(toSaveState({ kind: "saved", at }, kept)).toEqual({ kind: "saved", at });
  expect(toSaveState({ kind: "saved", at }, { ...kept, unsendable: true })).toEqual({
    kind: "nothing to save",
  });
});

test("a failing save is on this device, or at risk where this browser keeps nothing", () => {
  const failing = { kind: "failing", message: "The server cannot be reached." } as const;
  expect(toSaveState(failing, kept)).toEqual({ kind: "on this device", count: 1 });
  expect(toSaveState(failing, { ...kept, isKept: false }).kind).toBe("at risk");
});

test("a stopped save is at risk until its author chooses", () => {
  expect(toSaveState({ kind: "stopped", cause: "stale", message: "" }, kept).kind).toBe("at risk");
});
