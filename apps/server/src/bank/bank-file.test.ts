import { createTestDatabase } from "@evenhand/db/testing";
import { emptyDraft } from "@evenhand/questions";
import { bank as shipped } from "@evenhand/questions/bank";
import { readBank, writeBank, writeBankTable, type PortableBank } from "@evenhand/questions/portable";
import { afterAll, describe, expect, test } from "vitest";
import { aCompleteDraft, aProposal } from "../testing/a-draft.ts";
import { anOrganization, type Person } from "../testing/a-world.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);

/** As the page does it: page by page, then written in one go. */
async function exported({ api }: Person): Promise<PortableBank> {
  const competencies = (await api.bank.competencies()).map(({ key, name, definition, levels }) => ({
    key,
    name,
    definition,
    rubric: { levels },
  }));
  const questions: PortableBank["questions"] = [];
  for (let after: string | null = ""; after !== null;) {
    const page: Awaited<ReturnType<typeof api.bank.exportPage>> = await api.bank.exportPage({ after });
    questions.push(...page.questions);
    after = page.nextAfter;
  }
  return { format: "hiring-loop", version: 1, contains: ["bank"], competencies, questions };
}

const json = (text: string) => ({ text, format: "json" as const, name: "bank.json" });
const csv = (text: string) => ({ text, format: "csv" as const, name: "bank.csv" });
const SHIPPED = shipped.packs.flatMap(({ questions }) => questions).length;
const withoutBank = () => anOrganization(database, { competencies: [], packs: [] });

/** A bank in which everything occurs: drafts, later versions, a retired question with its replacement, review dates. */
async function aLivedInBank() {
  const organization = await anOrganization(database);
  const { ines, recruiter } = organization;
  await aProposal(ines, { ...emptyDraft(), prompt: "Half a thought – “naïve” 🙂", probes: ["", "why?"] });
  const { questions } = await ines.api.bank.search({ kind: "technical" });
  const [changed, retired, instead] = questions.map(({ id }) => id);
  if (!changed || !retired || !instead) throw new Error("The bank has three technical questions.");
  await ines.api.bank.saveDraft({ questionId: changed, revision: 0, content: aCompleteDraft() });
  await recruiter.api.bank.approve({ questionId: changed, revision: 1, change: "Asks about habits" });
  await ines.api.bank.saveDraft({ questionId: changed, revision: 0, content: emptyDraft() });
  await recruiter.api.bank.changeDetails({ questionId: instead, ownerId: null, reviewOn: "2027-02-28" });
  await recruiter.api.bank.retire({ questionId: retired, replacedBy: instead });
  return organization;
}

describe("a bank file", () => {
  test("exported, imported into an empty bank and exported again is the same, byte for byte", async () => {
    const { recruiter } = await aLivedInBank();
    const text = writeBank(await exported(recruiter));
    const elsewhere = await withoutBank();
    const result = await elsewhere.recruiter.api.bank.importFile(json(text));
    expect(result).toEqual({ added: SHIPPED + 1, drafted: 0 });
    expect(writeBank(await exported(elsewhere.recruiter))).toBe(text);
    expect(await elsewhere.recruiter.api.bank.search({ words: "rolbakc" })).toMatchObject({
      corrected: [{ typed: "rolbakc" }],
    });
  });

  test("imported again, whole or in part, makes nothing twice", async () => {
    const organization = await aLivedInBank();
    const { recruiter } = organization;
    const bank = await exported(recruiter);
    for (const again of [bank, { ...bank, questions: bank.questions.slice(5) }]) {
      const text = writeBank(again);
      if (!readBank(text).ok) continue;
      expect(await recruiter.api.bank.importFile(json(text))).toEqual({ added: 0, drafted: 0 });
    }
    expect(writeBank(await exported(recruiter))).toBe(writeBank(bank));
  });

  test("puts other words for a known question to a second person and leaves what is asked", async () => {
    const { recruiter, hiringManager } = await anOrganization(database);
    const bank = await exported(recruiter);
    const [first, ...others] = bank.questions;
    if (!first) throw new Error("The bank has questions.");
    const text = writeBank({ ...bank, questions: [{ ...first, minutes: first.minutes + 1 }, ...others] });
    expect(await recruiter.api.bank.previewFile(json(text))).toMatchObject({
      ok: true,
      counts: { new: 0, same: others.length, drafts: 1, refused: 0 },
      questions: [{ key: first.key, change: "becomes a draft" }],
    });
    expect(await recruiter.api.bank.importFile(json(text))).toEqual({ added: 0, drafted: 1 });
    expect(await recruiter.api.bank.importFile(json(text))).toEqual({ added: 0, drafted: 0 });
    expect(await exported(recruiter)).toEqual(bank);
    const [waiting] = (await recruiter.api.bank.search({ state: "draft" })).questions;
    const questionId = waiting?.id ?? "";
    await expect(recruiter.api.bank.approve({ questionId, revision: 1, change: "" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await hiringManager.api.bank.approve({ questionId, revision: 1, change: "" });
    expect(writeBank(await exported(recruiter))).not.toBe(writeBank(bank));
  });

  test("with one bad question changes nothing at all", async () => {
    const { recruiter } = await withoutBank();
    const bank = await exported((await anOrganization(database)).recruiter);
    const bad = writeBank(bank).replace(/"minutes": \d+/, '"minutes": 900');
    await expect(recruiter.api.bank.importFile(json(bad))).rejects.toThrow(
      /Nothing was imported\. Line \d+: .*at most 60 minutes/,
    );
    expect(await recruiter.api.bank.previewFile(json(bad))).toMatchObject({ ok: false });
    expect(await exported(recruiter)).toMatchObject({ competencies: [], questions: [] });
  });

  test("refuses a question that somebody is changing, and everything with it", async () => {
    const { recruiter, ines } = await anOrganization(database);
    const bank = await exported(recruiter);
    const [found] = (await ines.api.bank.search({})).questions;
    await ines.api.bank.saveDraft({ questionId: found?.id ?? "", revision: 0, content: emptyDraft() });
    const questions = bank.questions.map((each) => ({ ...each, minutes: each.minutes + 1 }));
    await expect(recruiter.api.bank.importFile(json(writeBank({ ...bank, questions })))).rejects.toThrow(
      /Nothing was imported\..*already changing this question/,
    );
    expect((await recruiter.api.bank.search({ state: "draft" })).total).toBe(1);
  });

  test("brings competencies: a changed rubric is the next version, and what was graded keeps its own", async () => {
    const { recruiter } = await anOrganization(database);
    const bank = await exported(recruiter);
    const competencies = bank.competencies.map((each) =>
      each.key === "judgement"
        ? { ...each, name: "Discernment", rubric: { levels: each.rubric.levels.slice(0, 3) } }
        : each,
    );
    await recruiter.api.bank.importFile(json(writeBank({ ...bank, competencies })));
    expect(await recruiter.api.bank.competencies()).toContainEqual(
      expect.objectContaining({ key: "judgement", name: "Discernment", version: 2 }),
    );
    expect((await recruiter.api.bank.search({ words: "discernment" })).total).toBeGreaterThan(5);
  });

  test("that two people import at once is imported once", async () => {
    const { recruiter, hiringManager } = await withoutBank();
    const text = writeBank(await exported((await anOrganization(database)).recruiter));
    const both = await Promise.all(
      [recruiter, hiringManager].map(({ api }) => api.bank.importFile(json(text))),
    );
    expect(both.map(({ added }) => added).toSorted((a, b) => a - b)).toEqual([0, SHIPPED]);
  });
});

describe("a table", () => {
  test("brings drafts, and the same table again brings nothing", async () => {
    const { recruiter } = await anOrganization(database);
    const table = csv(
      "Prompt,Intent,Competency\nWhat would you automate last?,Knows where people decide,Judgement\n",
    );
    expect(await recruiter.api.bank.importFile(table)).toEqual({ added: 1, drafted: 0 });
    expect(await recruiter.api.bank.importFile(table)).toEqual({ added: 0, drafted: 0 });
    const [draft] = (await recruiter.api.bank.search({ state: "draft" })).questions;
    expect(await recruiter.api.bank.question({ questionId: draft?.id ?? "" })).toMatchObject({
      state: "draft",
      provenance: { kind: "table", file: "bank.csv" },
      draft: { content: { intents: [{ competency: "judgement" }] } },
    });
  });

  test("of the bank itself changes nothing, as far as a table can say it", async () => {
    const { recruiter } = await aLivedInBank();
    const bank = await exported(recruiter);
    expect(await recruiter.api.bank.importFile(csv(writeBankTable(bank)))).toEqual({ added: 0, drafted: 0 });
    expect(await exported(recruiter)).toEqual(bank);
  });

  test("without its column is refused with the columns that were found", async () => {
    const { recruiter } = await anOrganization(database);
    await expect(recruiter.api.bank.importFile(csv("Colour,Size\nred,7\n"))).rejects.toThrow(
      /Nothing was imported\. Line 1: .*"prompt"/,
    );
  });
});

test("the shipped bank is what an export of a new organization holds", async () => {
  const { recruiter } = await anOrganization(database);
  const { competencies, questions } = await exported(recruiter);
  expect(competencies).toHaveLength(shipped.competencies.length);
  expect(questions).toHaveLength(SHIPPED);
});
