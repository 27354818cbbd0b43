import { expect, test } from "vitest";
import { readBoardFilter } from "./board-filter.ts";

test("the address names the finished half and the words to find", () => {
  expect(readBoardFilter({ tab: "finished", find: "okafor" })).toEqual({ tab: "finished", find: "okafor" });
});

test("digits alone are words too", () => {
  expect(readBoardFilter({ find: 42 })).toEqual({ find: "42" });
});

test("what the board does not know is left out of its address", () => {
  expect(readBoardFilter({ tab: "nonsense", find: "", other: "x" })).toEqual({});
});
