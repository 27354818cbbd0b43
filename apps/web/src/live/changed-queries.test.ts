import { expect, test } from "vitest";
import { changedQueries } from "./changed-queries.ts";

test("an event names the queries it makes stale", () => {
  expect(changedQueries("reveal")).toEqual(["debrief", "loops", "calibration"]);
});

test("what was missed, or is not known to this version, makes everything stale", () => {
  expect(changedQueries("missed")).toEqual([]);
  expect(changedQueries("something newer")).toEqual([]);
});
