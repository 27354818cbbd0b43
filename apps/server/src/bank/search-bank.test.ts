import { createTestDatabase } from "@evenhand/db/testing";
import { emptyDraft } from "@evenhand/questions";
import { afterAll, describe, expect, test } from "vitest";
import { aCompleteDraft, aProposal } from "../testing/a-draft.ts";
import { anOrganization } from "../testing/a-world.ts";
import type { BankSearch } from "./search-bank.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);
const organization = await anOrganization(database);
const { ines, hiringManager } = organization;

const search = (input: BankSearch) => ines.api.bank.search(input);
const keysOf = async (input: BankSearch) => (await search(input)).questions.map(({ key }) => key);

describe("searching the bank", () => {
  test("the beginning of a word finds it, while it is still being typed", async () => {
    for (const words of ["rollb", "rollback", "ROLLBACK proc"])
      expect(await keysOf({ words })).toContain("rollback-procedure");
  });

  test("other forms of a word find it", async () => {
    const { questions, wanted } = await search({ words: "deploying" });
    expect(questions.map(({ key }) => key)).toContain("failed-deployment");
    expect(wanted.words).toContain("deployment");
  });

  test("a slip of the keyboard stands for the nearest word and is told", async () => {
    const { questions, corrected, wanted } = await search({ words: "rolbakc" });
    expect(corrected).toEqual([{ typed: "rolbakc", instead: expect.arrayContaining(["rollback"]) }]);
    expect(wanted.beginnings).toEqual([]);
    expect(questions.map(({ key }) => key)).toContain("rollback-procedure");
  });

  test("every word must occur, and words that say nothing are passed over", async () => {
    const both = await keysOf({ words: "the release of a database" });
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan((await keysOf({ words: "release" })).length);
    expect(await keysOf({ words: "release zzzzqqqq" })).toEqual([]);
  });

  test("a word in the prompt counts for more than one in a signal", async () => {
    const { questions } = await search({ words: "containers" });
    expect(questions[0]?.key).toBe("containers");
  });

  test("what matched in a signal alone is shown", async () => {
    const questionId = await aProposal(ines, {
      ...emptyDraft(),
      prompt: "Something else entirely",
      intents: [
        {
          key: "",
          sentence: "Shows whether they look",
          competency: "judgement",
          listenFor: ["Names the naïve xylophone"],
          watchFor: ["Nothing"],
        },
      ],
    });
    const { questions } = await search({ words: "naive xylo" });
    expect(questions).toMatchObject([
      { id: questionId, intents: ["Shows whether they look"], signals: ["Names the naïve xylophone"] },
    ]);
    expect(await keysOf({ words: "xylophone", competency: "judgement" })).toHaveLength(1);
    expect(await keysOf({ words: "what are his xylophones" })).toHaveLength(1);
  });

  test("signs of the search language are words like any other", async () => {
    for (const words of ["'", "a & | ! ( :*", "\\", "''':*", "%_", "\u0000"])
      await expect(search({ words })).resolves.toBeDefined();
  });
});

describe("narrowing the bank", () => {
  test("each filter keeps what has it and nothing else", async () => {
    const { questions: technical } = await search({ kind: "technical" });
    expect(new Set(technical.map(({ kind }) => kind))).toEqual(new Set(["technical"]));
    const { questions: senior } = await search({ level: "senior" });
    expect(new Set(senior.map(({ level }) => level))).toEqual(new Set(["senior"]));
    const { questions: short } = await search({ maxMinutes: 7 });
    expect(short.length).toBeGreaterThan(0);
    expect(short.every(({ minutes }) => minutes <= 7)).toBe(true);
    const { questions: managers } = await search({ role: "Engineering manager" });
    expect(managers.length).toBeGreaterThan(0);
    expect(managers.every(({ roles }) => roles.includes("Engineering manager"))).toBe(true);
    const { questions: anyRole } = await search({ role: "" });
    expect(anyRole.every(({ roles }) => roles.length === 0)).toBe(true);
    expect(await ines.api.bank.roles()).toContain("Engineering manager");
  });

  test("a question whose review day has come is due", async () => {
    const { questions } = await search({ words: "rollback procedure", state: "approved" });
    const questionId = questions[0]?.id ?? "";
    await hiringManager.api.bank.changeDetails({ questionId, ownerId: null, reviewOn: "2020-02-29" });
    expect(await keysOf({ state: "due" })).toEqual(["rollback-procedure"]);
    await hiringManager.api.bank.changeDetails({ questionId, ownerId: null, reviewOn: "2999-01-01" });
    expect(await keysOf({ state: "due" })).toEqual([]);
  });

  test("pages follow each other without a gap or a repeat", async () => {
    for (let count = 0; count < 60; count += 1)
      await aProposal(ines, aCompleteDraft(`What is odd about day ${count} of a month?`));
    const first = await search({ state: "draft" });
    const second = await search({ state: "draft", cursor: first.nextCursor ?? 0 });
    const ids = [...first.questions, ...second.questions].map(({ id }) => id);
    expect(first.questions).toHaveLength(50);
    expect(new Set(ids).size).toBe(first.total);
    expect(second.nextCursor).toBeNull();
  });
});

test("another organization's questions and words are never found", async () => {
  await aProposal(ines, { ...emptyDraft(), prompt: "Tell me about the zeugma." });
  const theirs = await anOrganization(database);
  expect(await theirs.ines.api.bank.search({ words: "zeugma" })).toMatchObject({ total: 0, corrected: [] });
  expect(await theirs.ines.api.bank.search({ words: "zeugna" })).toMatchObject({ total: 0, corrected: [] });
  expect(await theirs.ines.api.bank.similar({ prompts: ["Tell me about the zeugma."] })).toEqual([]);
  expect(await ines.api.bank.similar({ prompts: ["Tell me about a zeugma."] })).toMatchObject([
    { index: 0, prompt: "Tell me about the zeugma." },
  ]);
});
