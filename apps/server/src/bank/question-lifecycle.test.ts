import { randomUUID } from "node:crypto";
import { createTestDatabase } from "@evenhand/db/testing";
import { afterAll, describe, expect, test } from "vitest";
import { aCompleteDraft, aProposal } from "../testing/a-draft.ts";
import { aJob, anOrganization, type Person } from "../testing/a-world.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);
const organization = await anOrganization(database);
const { ines, ivan, hiringManager, recruiter, administrator } = organization;

const content = aCompleteDraft();
const page = (questionId: string, person: Person = ines) => person.api.bank.question({ questionId });

describe("a new question", () => {
  test("is its author's draft until somebody else approves it", async () => {
    const questionId = await aProposal(ines);
    expect(await page(questionId)).toMatchObject({
      state: "draft",
      version: null,
      ownerName: "Ines",
      provenance: { kind: "written" },
      draft: { content, revision: 1, editorNames: ["Ines"], isMine: true, mayApprove: false },
    });
    expect(await page(questionId, recruiter)).toMatchObject({ draft: { isMine: false, mayApprove: true } });
    expect(await recruiter.api.bank.approve({ questionId, revision: 1, change: "" })).toEqual({ version: 1 });
    expect(await page(questionId)).toMatchObject({
      state: "approved",
      draft: null,
      version: { version: 1, approval: "second_person", approvedByName: "Rosa", prompt: content.prompt },
    });
    expect(await idsOf({ state: "approved" })).toContain(questionId);
    expect(await idsOf({ state: "draft" })).not.toContain(questionId);
  });

  test("asked for twice is made once", async () => {
    const questionId = randomUUID();
    const proposal = [{ questionId, provenance: { kind: "written" as const }, content }];
    await ines.api.bank.propose(proposal);
    await ines.api.bank.propose(proposal);
    expect((await page(questionId)).draft?.revision).toBe(1);
    await recruiter.api.bank.approve({ questionId, revision: 1, change: "" });
    await ines.api.bank.propose(proposal);
    expect(await page(questionId)).toMatchObject({ state: "approved", draft: null });
  });

  test("cannot claim to have been shipped", async () => {
    const provenance = { kind: "shipped" as const, pack: "backend" };
    const attempt = ines.api.bank.propose([{ questionId: randomUUID(), provenance, content }]);
    await expect(attempt).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  test("gets a key of its own, even where many are made at once", async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => aProposal(ines, content)));
    const keys = await Promise.all(ids.map(async (id) => (await page(id)).key));
    expect(new Set(keys).size).toBe(6);
  });

  test("is nowhere when its draft is dropped", async () => {
    const questionId = await aProposal(ines);
    expect(await ines.api.bank.dropDraft({ questionId, revision: 1 })).toEqual({ isGone: true });
    await expect(page(questionId)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("one bad question of many, and none is kept", async () => {
    const [good, bad] = [randomUUID(), randomUUID()];
    const attempt = ines.api.bank.propose([
      { questionId: good, provenance: { kind: "written" }, content },
      { questionId: bad, provenance: { kind: "written" }, content: { ...content, minutes: 900 } },
    ]);
    await expect(attempt).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(page(good)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("approving", () => {
  test("nobody approves a draft they worked on, even if somebody else wrote most of it", async () => {
    const questionId = await aProposal(ines);
    await recruiter.api.bank.saveDraft({ questionId, revision: 1, content: { ...content, minutes: 12 } });
    await ivan.api.bank.saveDraft({ questionId, revision: 2, content });
    await expect(recruiter.api.bank.approve({ questionId, revision: 3, change: "" })).rejects.toMatchObject({
      code: "FORBIDDEN",
      cause: { reason: "own-draft" },
    });
    expect(await hiringManager.api.bank.approve({ questionId, revision: 3, change: "" })).toEqual({
      version: 1,
    });
  });

  test("what changed since it was read is not approved unread", async () => {
    const questionId = await aProposal(ines);
    await ines.api.bank.saveDraft({ questionId, revision: 1, content: { ...content, minutes: 12 } });
    await expect(recruiter.api.bank.approve({ questionId, revision: 1, change: "" })).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { reason: "stale" },
    });
    expect((await page(questionId)).version).toBeNull();
  });

  test("of two who approve at once, one does", async () => {
    const questionId = await aProposal(ines);
    const both = await Promise.allSettled(
      [recruiter, hiringManager].map(({ api }) => api.bank.approve({ questionId, revision: 1, change: "" })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "CONFLICT" } });
    expect(await ines.api.bank.versions({ questionId })).toHaveLength(1);
  });

  test("a draft with something missing is refused with the first thing to do, and stays", async () => {
    const questionId = await aProposal(ines, { ...content, probes: [] });
    await expect(recruiter.api.bank.approve({ questionId, revision: 1, change: "" })).rejects.toThrow(
      /cannot be approved yet.*probes/,
    );
    expect(await page(questionId)).toMatchObject({ state: "draft", draft: { revision: 1 } });
  });

  test("a competency or a level that is not in the catalogue is refused in a sentence", async () => {
    const [intent] = content.intents;
    const astray = intent ? [{ ...intent, competency: "astrology" }] : [];
    const questionId = await aProposal(ines, { ...content, intents: astray });
    await expect(recruiter.api.bank.approve({ questionId, revision: 1, change: "" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
      cause: { reason: "incomplete" },
    });
  });

  test("a rule about wording does not stand in a second person's way", async () => {
    const prompt = "Which of your habits is odd, and why do you keep it?";
    const questionId = await aProposal(ines, { ...content, prompt });
    expect(await recruiter.api.bank.approve({ questionId, revision: 1, change: "" })).toEqual({ version: 1 });
  });

  test("whoever is alone in approving approves their own, and it is written down", async () => {
    const alone = await anOrganization(database);
    for (const other of [alone.recruiter, alone.hiringManager])
      await alone.administrator.api.people.disable({ memberId: other.viewer.memberId });
    const questionId = await aProposal(alone.administrator);
    expect(await page(questionId, alone.administrator)).toMatchObject({ draft: { mayApprove: true } });
    await alone.administrator.api.bank.approve({ questionId, revision: 1, change: "" });
    expect(await page(questionId, alone.administrator)).toMatchObject({
      version: { approval: "only_member" },
    });
  });
});

describe("changing an approved question", () => {
  test("makes a version beside the old one, which every plan keeps", async () => {
    const { jobId } = await aJob(organization);
    const before = await ines.api.jobs.byId({ jobId });
    const asked = before.kits[0]?.questions[0]?.questionVersionId;
    const found = (await ines.api.bank.search({ state: "approved" })).questions;
    const questionId = found.find(({ questionVersionId }) => questionVersionId === asked)?.id ?? "";
    const { version } = await page(questionId);
    if (!version) throw new Error("The plan asks an approved question.");
    const next = { ...content, prompt: "Which of your habits would surprise a new colleague?" };
    await ines.api.bank.saveDraft({ questionId, revision: 0, content: next });
    await recruiter.api.bank.approve({ questionId, revision: 1, change: "Asks about habits" });
    const versions = await ines.api.bank.versions({ questionId });
    expect(versions).toMatchObject([
      { version: 2, change: "Asks about habits", prompt: next.prompt },
      { version: 1, approval: "shipped", prompt: version.prompt },
    ]);
    expect(versions[1]).toEqual(version);
    expect(await ines.api.jobs.byId({ jobId })).toEqual(before);
    expect((await page(questionId)).plans).toContainEqual(
      expect.objectContaining({ jobId, kitName: "Technical", version: 1 }),
    );
  });

  test("of two who edit at once, the later is told and neither text is lost", async () => {
    const questionId = await aProposal(ines);
    await ivan.api.bank.saveDraft({ questionId, revision: 1, content: { ...content, minutes: 11 } });
    await expect(
      ines.api.bank.saveDraft({ questionId, revision: 1, content: { ...content, minutes: 12 } }),
    ).rejects.toMatchObject({ code: "CONFLICT", cause: { reason: "stale" } });
    expect((await page(questionId)).draft).toMatchObject({
      revision: 2,
      content: { minutes: 11 },
      editedByName: "Ivan",
    });
  });

  test("of two who begin at once, one does", async () => {
    const questionId = await anApprovedQuestion();
    const both = await Promise.allSettled(
      [ines, ivan].map(({ api }) => api.bank.saveDraft({ questionId, revision: 0, content })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("dropping the draft leaves the approved version", async () => {
    const questionId = await anApprovedQuestion();
    await ines.api.bank.saveDraft({ questionId, revision: 0, content });
    await expect(ivan.api.bank.dropDraft({ questionId, revision: 1 })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(recruiter.api.bank.dropDraft({ questionId, revision: 2 })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    expect(await recruiter.api.bank.dropDraft({ questionId, revision: 1 })).toEqual({ isGone: false });
    expect(await page(questionId)).toMatchObject({ state: "approved", draft: null });
  });
});

describe("retiring", () => {
  test("takes a question out of the list and names the one to ask instead, until it is restored", async () => {
    const [questionId, replacedBy] = [await anApprovedQuestion(), await anApprovedQuestion()];
    await recruiter.api.bank.retire({ questionId, replacedBy });
    expect(await page(questionId)).toMatchObject({
      state: "retired",
      replacedBy,
      replacedByPrompt: content.prompt,
    });
    expect(await idsOf({})).not.toContain(questionId);
    expect(await idsOf({ state: "retired" })).toContain(questionId);
    await recruiter.api.bank.restore({ questionId });
    expect(await page(questionId)).toMatchObject({ state: "approved", replacedBy: null });
  });

  test("what cannot be retired or replace another is refused in a sentence", async () => {
    const [questionId, draft] = [await anApprovedQuestion(), await aProposal(ines)];
    const retire = (input: { questionId: string; replacedBy: string | null }) =>
      recruiter.api.bank.retire(input);
    await expect(retire({ questionId, replacedBy: questionId })).rejects.toThrow(/cannot replace itself/);
    await expect(retire({ questionId, replacedBy: draft })).rejects.toThrow(/Only an approved question/);
    await expect(retire({ questionId: draft, replacedBy: null })).rejects.toThrow(/Drop the draft instead/);
    await expect(retire({ questionId, replacedBy: randomUUID() })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(recruiter.api.bank.restore({ questionId })).rejects.toThrow(/in use already/);
  });
});

test("a duplicate is a draft of its own that says what it was copied from", async () => {
  const [questionId, copyId] = [await anApprovedQuestion(), randomUUID()];
  const { key } = await page(questionId);
  await ivan.api.bank.duplicate({ questionId, copyId });
  await ivan.api.bank.duplicate({ questionId, copyId });
  expect(await page(copyId)).toMatchObject({
    state: "draft",
    ownerName: "Ivan",
    provenance: { kind: "copied", from: key },
    draft: { content, revision: 1 },
  });
});

test("only a member can own a question", async () => {
  const questionId = await anApprovedQuestion();
  await administrator.api.bank.changeDetails({
    questionId,
    ownerId: ivan.viewer.memberId,
    reviewOn: "2027-03-31",
  });
  expect(await page(questionId)).toMatchObject({ ownerName: "Ivan", reviewOn: "2027-03-31" });
  await expect(
    administrator.api.bank.changeDetails({ questionId, ownerId: randomUUID(), reviewOn: null }),
  ).rejects.toThrow(/no longer a member/);
});

async function anApprovedQuestion(): Promise<string> {
  const questionId = await aProposal(ines);
  await recruiter.api.bank.approve({ questionId, revision: 1, change: "" });
  return questionId;
}

const idsOf = async (input: Parameters<typeof ines.api.bank.search>[0]) =>
  (await ines.api.bank.search({ words: "habits", ...input })).questions.map(({ id }) => id);
