import { randomUUID } from "node:crypto";
import { createTestDatabase } from "@evenhand/db/testing";
import { importBank } from "@evenhand/db";
import { bank } from "@evenhand/questions/bank";
import { afterAll, expect, test } from "vitest";
import { anOrganization } from "../testing/a-world.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);
const organization = await anOrganization(database);
const { ines } = organization;

test("the shipped bank arrives whole: every question, intent and anchor", async () => {
  const shipped = bank.packs.flatMap(({ questions }) => questions);
  const listed = await everyQuestion();
  expect(listed.map(({ key }) => key).toSorted()).toEqual(shipped.map(({ key }) => key).toSorted());
  for (const { id, key } of listed) {
    const source = shipped.find((each) => each.key === key);
    expect((await ines.api.bank.question({ questionId: id })).version).toMatchObject({
      prompt: source?.prompt,
      guide: source?.guide,
      specimenAnswers: source?.specimenAnswers,
      intents: source?.intents.map(({ sentence, listenFor, watchFor }) => ({
        sentence,
        listenFor,
        watchFor,
      })),
    });
  }
  const competencies = await ines.api.bank.competencies();
  expect(competencies.map(({ key, levels }) => [key, levels])).toEqual(
    expect.arrayContaining(bank.competencies.map(({ key, rubric }) => [key, rubric.levels])),
  );
});

test("importing the bank again changes nothing", async () => {
  const before = [await everyQuestion(), await ines.api.bank.competencies()];
  await database
    .as(organization.administrator.viewer)
    .transaction((db) => importBank(db, organization.organizationId, bank));
  expect([await everyQuestion(), await ines.api.bank.competencies()]).toEqual(before);
});

test("a question that does not exist is not found", async () => {
  await expect(ines.api.bank.question({ questionId: randomUUID() })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

async function everyQuestion() {
  const questions = [];
  for (let cursor: number | null = 0; cursor !== null;) {
    const page: Awaited<ReturnType<typeof ines.api.bank.search>> = await ines.api.bank.search({ cursor });
    questions.push(...page.questions);
    cursor = page.nextCursor;
  }
  return questions;
}
