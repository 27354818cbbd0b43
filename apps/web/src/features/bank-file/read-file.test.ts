import { bank } from "@evenhand/questions/bank";
import { expect, test } from "vitest";
import { readFile } from "./read-file.ts";
import { writeFile } from "./write-file.ts";

const { competencies } = bank;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string) => readFile({ name, bytes: bytesOf(text), competencies });
const empty = {
  format: "hiring-loop" as const,
  version: 1 as const,
  contains: ["bank"] as ["bank"],
  competencies,
  questions: [],
};

test("what was written as JSON is read again", () => {
  const text = writeFile({ what: "json", bank: empty });
  expect(read("bank.json", text)).toEqual({ kind: "read", text, format: "json", questions: 0 });
});

test("what was written for spreadsheets is read again, without its byte order mark", () => {
  const text = writeFile({ what: "csv", bank: empty });
  expect(text).toMatch(/^\uFEFFquestion key,/);
  expect(read("bank.csv", text)).toMatchObject({ kind: "read", format: "csv", questions: 0 });
});

test("a table may name the competencies of the bank", () => {
  const named = `prompt,competency\nWhat would you automate last?,${competencies[0]?.name}\n`;
  expect(read("bank.csv", named)).toMatchObject({ kind: "read", questions: 1 });
  expect(read("bank.csv", "prompt,competency\nWhy?,Juggling\n")).toMatchObject({
    kind: "problems",
    format: "csv",
    problems: [{ line: 2 }],
  });
});

test("JSON that is no bank is told with its line", () => {
  expect(read("bank.json", '\n\n{"format":')).toMatchObject({ kind: "problems", problems: [{ line: 3 }] });
});

test("what is no text is refused before it is read", () => {
  expect(read("bank.csv", "prompt\u0000")).toMatchObject({ kind: "refused" });
});

test("the description of the format says what a bank is made of", () => {
  expect(JSON.parse(writeFile({ what: "schema" }))).toMatchObject({
    properties: { competencies: { type: "array" }, questions: { type: "array" } },
  });
});
