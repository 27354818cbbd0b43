import { randomUUID } from "node:crypto";
import { createTestDatabase } from "@evenhand/db/testing";
import { afterAll, expect, test } from "vitest";
import { aLoop, anOrganization, submitAll } from "../testing/a-world.ts";
import { anOperation } from "../testing/note-operations.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);

const organization = await anOrganization(database);
const { ines, ivan } = organization;
const { interviewId } = await aLoop(organization);

const save = (...operations: ReturnType<typeof anOperation>[]) =>
  ines.api.notes.save({ interviewId, operations });
const textOf = async (noteId: string) =>
  (await ines.api.interviews.room({ interviewId })).notes.find(({ id }) => id === noteId)?.text;

test("an operation is saved exactly as typed, with the mark it starts with", async () => {
  const operation = anOperation(interviewId, "+ asked who owns the\n  rollback 👩‍🚀 \u202Eabc");
  expect(await save(operation)).toMatchObject([{ outcome: "saved", revision: 1, current: null }]);
  const { notes } = await ines.api.interviews.room({ interviewId });
  expect(notes.find(({ id }) => id === operation.noteId)).toMatchObject({
    text: operation.text,
    mark: "for",
    revision: 1,
  });
});

test("the same operation sent again gets the same answer and changes nothing", async () => {
  const first = anOperation(interviewId, "one");
  const second = { ...first, sequence: 2, baseRevision: 1, text: "one two" };
  const answers = [await save(first), await save(second)];
  expect(await save(first)).toEqual(answers[0]);
  expect(await save(second)).toEqual(answers[1]);
  expect(await textOf(first.noteId)).toBe("one two");
});

test("ten copies of an operation sent at once make one note", async () => {
  const operation = anOperation(interviewId, "only once");
  const answers = await Promise.all(Array.from({ length: 10 }, () => save(operation)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const { notes } = await ines.api.interviews.room({ interviewId });
  expect(notes.filter(({ text }) => text === "only once")).toHaveLength(1);
});

test("newer text from another device is never replaced: the older text is kept aside and both are told", async () => {
  const laptop = anOperation(interviewId, "from the laptop");
  await save(laptop);
  const { noteId } = laptop;
  const phone = anOperation(interviewId, "from the phone", { noteId, baseRevision: 1 });
  expect(await save(phone)).toMatchObject([{ outcome: "saved", revision: 2 }]);
  const stale = { ...laptop, sequence: 2, baseRevision: 1, text: "from the laptop, later" };
  expect(await save(stale)).toMatchObject([
    { outcome: "kept_aside", revision: 2, current: "from the phone" },
  ]);
  expect(await textOf(noteId)).toBe("from the phone");
  expect(await save({ ...stale, sequence: 3, baseRevision: 2 })).toMatchObject([
    { outcome: "saved", revision: 3 },
  ]);
});

test("a device does not conflict with its own operation whose answer never arrived", async () => {
  const first = anOperation(interviewId, "the answer to this was lost");
  await save(first);
  const next = { ...first, sequence: 2, baseRevision: 0, text: "typed on without the answer" };
  expect(await save(next)).toMatchObject([{ outcome: "saved", revision: 2 }]);
});

test("nobody can write into another member's note", async () => {
  const operation = anOperation(interviewId, "mine");
  await save(operation);
  const attempt = ivan.api.notes.save({
    interviewId,
    operations: [anOperation(interviewId, "overwritten", { noteId: operation.noteId, baseRevision: 1 })],
  });
  await expect(attempt).rejects.toMatchObject({ code: "BAD_REQUEST", cause: { reason: "note-elsewhere" } });
  expect(await textOf(operation.noteId)).toBe("mine");
});

test("notes that another member typed in this browser are not saved as the viewer's", async () => {
  const operation = anOperation(interviewId, "typed by Ivan");
  const attempt = ines.api.notes.save({
    interviewId,
    memberId: ivan.viewer.memberId,
    operations: [operation],
  });
  await expect(attempt).rejects.toMatchObject({ code: "UNAUTHORIZED", cause: { reason: "other-member" } });
  expect(await textOf(operation.noteId)).toBeUndefined();
});

test("a note for a question that this interview does not ask is refused and nothing of the batch is saved", async () => {
  const fine = anOperation(interviewId, "fine on its own");
  const astray = anOperation(interviewId, "astray", {
    questionVersionId: randomUUID(),
    intentId: randomUUID(),
  });
  await expect(save(fine, astray)).rejects.toMatchObject({ cause: { reason: "note-elsewhere" } });
  expect(await textOf(fine.noteId)).toBeUndefined();
});

test("text that no database can hold is refused with a sentence", async () => {
  await expect(save(anOperation(interviewId, "a\0b"))).rejects.toThrow(/Remove them/);
  await expect(save(anOperation(interviewId, "\uD800"))).rejects.toThrow(/Remove them/);
});

test("after submission text is kept aside, and what others read no longer changes", async () => {
  const { interviewId: other } = await aLoop(organization);
  const { noteId } = await submitAll(ines, other, { words: "as submitted" });
  const late = anOperation(other, "as submitted, and more", { noteId, baseRevision: 1 });
  const [answer] = await ines.api.notes.save({ interviewId: other, operations: [late] });
  expect(answer).toMatchObject({ outcome: "kept_aside", current: "as submitted" });
  const fresh = anOperation(other, "a new note, too late");
  expect(await ines.api.notes.save({ interviewId: other, operations: [fresh] })).toMatchObject([
    { outcome: "kept_aside", current: null },
  ]);
  const { notes } = await ines.api.interviews.room({ interviewId: other });
  expect(notes.map(({ text }) => text)).toEqual(["as submitted"]);
});

test("submitting and typing at the same instant never loses acknowledged text", async () => {
  for (let round = 0; round < 10; round += 1) {
    const { interviewId: raced } = await aLoop(organization);
    const operation = anOperation(raced, "typed while submitting");
    const [, [answer]] = await Promise.all([
      submitAll(ines, raced),
      ines.api.notes.save({ interviewId: raced, operations: [operation] }),
    ]);
    const { notes } = await ines.api.interviews.room({ interviewId: raced });
    const shown = notes.some(({ id }) => id === operation.noteId);
    expect(shown).toBe(answer?.outcome === "saved");
  }
});
