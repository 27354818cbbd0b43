import { describe, expect, test } from "vitest";
import { ANY_ROLE, filtersSet, readBankFilter, searchOf, wholeBank } from "./bank-filter.ts";

describe("reading the filter from an address", () => {
  test("what it understands is kept", () => {
    const search = {
      q: "roll back",
      kind: "technical",
      competency: "judgement",
      level: "any",
      role: "Release engineer",
      minutes: 15,
      state: "due",
    };
    expect(readBankFilter(search)).toEqual(search);
  });

  test("what it does not understand is left out", () => {
    const search = {
      q: "",
      kind: "riddle",
      level: 7,
      competency: "No key",
      role: ["x"],
      minutes: "many",
      state: "lost",
    };
    expect(readBankFilter(search)).toEqual(wholeBank);
    expect([0, 61, 7.5, true].map((minutes) => readBankFilter({ minutes }).minutes)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("a number is a word to search for", () => {
    expect(readBankFilter({ q: 500 }).q).toBe("500");
  });

  test("a search is cut to what the server takes", () => {
    expect(readBankFilter({ q: "x".repeat(500) }).q).toHaveLength(200);
  });
});

test("the server is asked for words, a role and the most minutes", () => {
  expect(searchOf({ q: "roll", role: "Release engineer", minutes: 10, kind: "common" })).toEqual({
    words: "roll",
    role: "Release engineer",
    maxMinutes: 10,
    kind: "common",
  });
  expect(searchOf({ role: ANY_ROLE })).toMatchObject({ words: "", role: "" });
  expect(searchOf({}).role).toBeUndefined();
});

test("words are no filter", () => {
  expect(filtersSet({ q: "roll", kind: "common", role: ANY_ROLE })).toBe(2);
  expect(filtersSet({ q: "roll" })).toBe(0);
});
