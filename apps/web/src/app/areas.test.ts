import { expect, test } from "vitest";
import { areasFor } from "./areas.ts";

test.each([
  ["administrator", "Today Loops Jobs Bank Calibration People Settings"],
  ["recruiter", "Today Loops Jobs Bank Calibration People Settings"],
  ["hiring_manager", "Today Loops Jobs Bank Calibration Settings"],
  ["interviewer", "Today Loops Bank Calibration Settings"],
] as const)("the rail of a %s", (role, labels) => {
  expect(
    areasFor(role)
      .map((area) => area.label)
      .join(" "),
  ).toBe(labels);
});

test("no two areas share a letter", () => {
  const letters = areasFor("administrator").map((area) => area.letter);
  expect(new Set(letters).size).toBe(letters.length);
});
