import { expect, test } from "vitest";
import { isDue } from "./is-due.ts";

test("a review is due from its day on", () => {
  const now = new Date(2027, 2, 9, 8);
  expect(isDue("2027-03-10", now)).toBe(false);
  expect(isDue("2027-03-09", now)).toBe(true);
  expect(isDue("2026-12-31", now)).toBe(true);
  expect(isDue(null, now)).toBe(false);
});
