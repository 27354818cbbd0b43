import { anything, assert, constantFrom, jsonValue, property } from "fast-check";
import { expect, test } from "vitest";
import { aQuestion } from "../question.fixture.ts";
import { checkBank } from "./check-bank.ts";
import { checkBankText } from "./check-bank-text.ts";
import { checkQuestion } from "./check-question.ts";
import type { Problem } from "./problem.ts";

const complete = aQuestion();
const fields = constantFrom<string[]>(...Object.keys(complete));
const toldWell = (problems: Problem[]) =>
  problems.every(
    ({ rule, path, message }) =>
      /^[a-z]+(-[a-z]+)*$/.test(rule) &&
      path.every((step) => typeof step === "string" || typeof step === "number") &&
      /^\S.*[.]$/s.test(message),
  );

test("a question with anything in a field gets sentences, and nothing is thrown", () => {
  assert(
    property(fields, anything(), (field, value) => {
      expect(toldWell(checkQuestion({ ...complete, [field]: value }, { competencies: [value] }))).toBe(true);
    }),
  );
});

test("a bank with anything in it gets sentences, and nothing is thrown", () => {
  assert(
    property(anything(), anything(), jsonValue(), (competencies, packs, entry) => {
      const questions = [entry, { ...complete, intents: [entry] }, { ...complete, guide: entry }];
      expect(toldWell(checkBank({ competencies, packs, questions }))).toBe(true);
      expect(toldWell(checkBankText(JSON.stringify({ format: entry, questions })).problems)).toBe(true);
    }),
  );
});
