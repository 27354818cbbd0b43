import { expect, test } from "vitest";
import { readMinutes } from "./read-minutes.ts";

test("minutes are whole and between 1 and 60", () => {
  expect(["8", "0", "61", "2.5", "", "x"].map(readMinutes)).toEqual([8, null, null, null, null, null]);
});
