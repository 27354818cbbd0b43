import { expect, test } from "vitest";
import { whenWords } from "./when-words.ts";

const now = new Date(2026, 10, 24, 12);
const scheduledAt = new Date(2026, 10, 25, 10).toISOString();

test("what is ahead says when, what is past says that it is done", () => {
  expect(whenWords({ state: "scheduled", scheduledAt }, now)).toMatch(/^Tomorrow, 10:00/);
  expect(whenWords({ state: "done", scheduledAt }, now)).toBe("Done · Tomorrow");
  expect(whenWords({ state: "in_progress", scheduledAt }, now)).toBe("Running now");
});

test("what has no time yet says so", () => {
  expect(whenWords({ state: "scheduled", scheduledAt: null }, now)).toBe("No time yet");
  expect(whenWords({ state: "done", scheduledAt: null }, now)).toBe("Done");
});

test("a cancelled interview does not keep its time", () => {
  expect(whenWords({ state: "cancelled", scheduledAt }, now)).toBe("Cancelled");
});
