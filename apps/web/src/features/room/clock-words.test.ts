import { expect, test } from "vitest";
import { clockWords, secondsIn } from "./clock-words.ts";

const startedAt = "2026-01-05T14:00:00.000Z";
const at = (minutes: number, seconds: number) => Date.parse(startedAt) + (minutes * 60 + seconds) * 1000;
const running = { startedAt, endedAt: null, minutes: 60 };

test("the clock counts from the start, in minutes and seconds", () => {
  expect(clockWords({ ...running, now: at(21, 40) })).toEqual({ elapsed: "21:40", of: "60:00", over: null });
});

test("beyond an hour minutes go on counting, and the overrun is said in words", () => {
  expect(clockWords({ ...running, now: at(75, 9) })).toEqual({
    elapsed: "75:09",
    of: "60:00",
    over: "15 min over",
  });
});

test("a finished interview stands still", () => {
  const endedAt = "2026-01-05T14:52:10.000Z";
  expect(clockWords({ ...running, endedAt, now: at(500, 0) })?.elapsed).toBe("52:10");
});

test("before the start there is no time, and a clock that is behind never counts below zero", () => {
  expect(secondsIn({ startedAt: null, endedAt: null, now: at(0, 0) })).toBeNull();
  expect(secondsIn({ startedAt, endedAt: null, now: at(-1, 0) })).toBe(0);
});
