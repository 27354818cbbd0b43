import { expect, test } from "vitest";
import { matchCommands } from "./match-commands.ts";

const commands = [
  { label: "Use the dark theme", group: "Evenhand" },
  { label: "Go to Loops", group: "Go to" },
  { label: "Loop plan of Release engineer", group: "This page" },
  { label: "Résumé of the candidate", group: "This page" },
];
const labels = (query: string) => matchCommands(query, commands).map((command) => command.label);

test("an empty query lists everything in order", () => {
  expect(labels("  ")).toEqual(commands.map((command) => command.label));
});

test("words may come in any order and unfinished", () => {
  expect(labels("the da")).toEqual(["Use the dark theme"]);
});

test("a label that begins with the query comes first", () => {
  expect(labels("loop")).toEqual(["Loop plan of Release engineer", "Go to Loops"]);
});

test("letters inside a word do not count", () => {
  expect(labels("heme")).toEqual([]);
});

test("accents need not be typed", () => {
  expect(labels("resume")).toEqual(["Résumé of the candidate"]);
});
