import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { ServerNote } from "./entry.ts";
import { openNotebook, type Notebook } from "./notebook.ts";
import { aBrowser, aPlace, MEMBER } from "./outbox.fixture.ts";

test("typing on after a crash is one text, not a conflict", async () => {
  const { server, clock, openRoom } = aRoom();
  const dying = await openRoom();
  server.fault = "lost request";
  const id = crypto.randomUUID();
  dying.notebook.begin(id, aPlace);
  dying.notebook.write(id, "half", 60);
  await clock.pass(400);
  dying.notebook.write(id, "half a sen", 61);
  await clock.pass(50);
  dying.crash();
  const { notebook } = await openRoom();
  expect(lineOf(notebook, id)).toMatchObject({ text: "half a sen", offsetSeconds: 60 });
  notebook.write(id, "half a sentence", 90);
  server.fault = "none";
  await clock.pass(10_000);
  expect(server.notes.get(id)?.text).toBe("half a sentence");
  expect(lineOf(notebook, id)).toMatchObject({ text: "half a sentence", conflict: null, offsetSeconds: 60 });
  expect(server.requests.flat().map(({ text }) => text)).not.toContain("half a sentence half");
});

test("newer text from elsewhere waits while its note is being edited", async () => {
  const { openRoom } = aRoom();
  const { notebook } = await openRoom([{ ...aNote, text: "old", revision: 1 }]);
  notebook.enter(aNote.id);
  notebook.receive([{ ...aNote, text: "new", revision: 2 }]);
  expect(lineOf(notebook, aNote.id)?.text).toBe("old");
  notebook.leave(aNote.id);
  expect(lineOf(notebook, aNote.id)).toMatchObject({ text: "new", replacements: 1 });
});

test("what was typed while an older save came back is not replaced", async () => {
  const { server, clock, openRoom } = aRoom();
  const { notebook } = await openRoom([{ ...aNote, text: "", revision: 0 }]);
  const answer = Promise.withResolvers<void>();
  const answersTo = server.answersTo;
  server.answersTo = async (...sent) => {
    await answer.promise;
    return answersTo(...sent);
  };
  notebook.write(aNote.id, "one", 1);
  await clock.pass(320);
  notebook.write(aNote.id, "one two", 1);
  answer.resolve();
  await clock.pass(10);
  expect(server.notes.get(aNote.id)?.text).toBe("one");
  notebook.receive([{ ...aNote, text: "from the phone", revision: 2 }]);
  expect(lineOf(notebook, aNote.id)?.text).toBe("one two");
});

test("text left by a closed tab is not replaced before the server has it", async () => {
  const { server, clock, openRoom } = aRoom();
  const dying = await openRoom([{ ...aNote, text: "old", revision: 1 }]);
  server.fault = "lost request";
  dying.notebook.write(aNote.id, "mine", 5);
  await clock.pass(50);
  dying.crash();
  const { notebook } = await openRoom([{ ...aNote, text: "old", revision: 1 }]);
  notebook.receive([{ ...aNote, text: "from the phone", revision: 2 }]);
  expect(lineOf(notebook, aNote.id)?.text).toBe("mine");
});

test("text that the server had before the crash gives way to what came after", async () => {
  const { server, clock, openRoom } = aRoom();
  const dying = await openRoom();
  const id = crypto.randomUUID();
  dying.notebook.begin(id, aPlace);
  server.fault = "lost answer";
  dying.notebook.write(id, "mine", 5);
  await clock.pass(400);
  dying.crash();
  const { notebook } = await openRoom([{ ...aNote, id, text: "from the phone", revision: 2 }]);
  server.fault = "none";
  await clock.pass(1_000);
  expect(lineOf(notebook, id)).toMatchObject({ text: "from the phone", conflict: null });
});

test("a line that another open tab is writing appears when it is saved", async () => {
  const { server, clock, openRoom } = aRoom();
  const one = await openRoom();
  const id = crypto.randomUUID();
  one.notebook.begin(id, aPlace);
  server.fault = "lost request";
  one.notebook.write(id, "from one", 5);
  await clock.pass(400);
  const two = await openRoom();
  expect(lineOf(two.notebook, id)).toBeUndefined();
  server.fault = "none";
  await clock.pass(5_000);
  expect(lineOf(two.notebook, id)?.text).toBe("from one");
});

test("an empty line that was never written leaves no trace", async () => {
  const { server, clock, openRoom } = aRoom();
  const { notebook } = await openRoom();
  const id = crypto.randomUUID();
  notebook.begin(id, aPlace);
  notebook.write(id, "", 5);
  notebook.leave(id);
  await clock.pass(1_000);
  expect(notebook.lines()).toEqual([]);
  expect(server.requests).toEqual([]);
});

test("a refusal stands beside its text until that is changed", async () => {
  const { server, clock, openRoom } = aRoom();
  const { notebook } = await openRoom();
  server.fault = "refuses long text";
  const id = crypto.randomUUID();
  notebook.begin(id, aPlace);
  notebook.write(id, "much too long for this", 5);
  await clock.pass(400);
  expect(lineOf(notebook, id)).toMatchObject({
    refusal: "This note is too long.",
    text: "much too long for this",
  });
  notebook.write(id, "short", 5);
  expect(lineOf(notebook, id)?.refusal).toBeNull();
});

test("two texts for one note are both shown, and stay so after a reload", async () => {
  const { notebook, conflicted, reload, server, clock } = await aConflict();
  expect(lineOf(notebook, conflicted)).toMatchObject({ text: "mine", conflict: { theirs: "theirs" } });
  expect(server.notes.get(conflicted)?.text).toBe("theirs");
  const after = await reload();
  expect(lineOf(after, conflicted)).toMatchObject({ text: "mine", conflict: { theirs: "theirs" } });
  after.receive([{ ...aNote, id: conflicted, text: "theirs again", revision: 3 }]);
  expect(lineOf(after, conflicted)).toMatchObject({ text: "mine", conflict: { theirs: "theirs" } });
  await clock.pass(10_000);
  expect(server.notes.get(conflicted)?.text).toBe("theirs");
});

test("using the other text settles it for good", async () => {
  const { notebook, conflicted, reload, storage } = await aConflict();
  notebook.resolve(conflicted, "theirs", 0);
  expect(lineOf(notebook, conflicted)).toMatchObject({ text: "theirs", conflict: null, replacements: 1 });
  await storage.idle();
  expect(await storage.list(MEMBER)).toEqual([]);
  expect(lineOf(await reload(), conflicted)).toMatchObject({ text: "theirs", conflict: null });
});

test("keeping one's own text makes it the saved one", async () => {
  const { notebook, conflicted, server, clock, storage } = await aConflict();
  notebook.resolve(conflicted, "mine", 0);
  await clock.pass(1_000);
  expect(server.notes.get(conflicted)?.text).toBe("mine");
  expect(lineOf(notebook, conflicted)).toMatchObject({ text: "mine", conflict: null });
  expect(await storage.list(MEMBER)).toEqual([]);
});

test("keeping one's own text still works after a reload", async () => {
  const { conflicted, server, clock, storage, reload } = await aConflict();
  const notebook = await reload();
  notebook.resolve(conflicted, "mine", 0);
  await clock.pass(1_000);
  expect(server.notes.get(conflicted)?.text).toBe("mine");
  expect(await storage.list(MEMBER)).toEqual([]);
});

test("keeping both makes a second note", async () => {
  const { notebook, conflicted, server, clock, storage } = await aConflict();
  notebook.resolve(conflicted, "both", 0);
  await clock.pass(1_000);
  expect(notebook.lines().map(({ text }) => text)).toEqual(["theirs", "mine"]);
  expect([...server.notes.values()].map(({ text }) => text)).toEqual(["theirs", "mine"]);
  expect(await storage.list(MEMBER)).toEqual([]);
});

const aNote = {
  id: "33333333-3333-4333-8333-333333333333",
  questionVersionId: null,
  intentId: null,
  offsetSeconds: 60,
};

function aRoom() {
  const browser = aBrowser();
  const { server, clock } = browser;
  const known = () => [...server.notes].map(([id, note]) => ({ ...aNote, id, ...note }));
  return { server, clock, openRoom };

  async function openRoom(notes: readonly ServerNote[] = known()) {
    const tab = await browser.openTab();
    const notebook = await openNotebook(tab.outbox, aPlace.interviewId, notes);
    return { ...tab, notebook };
  }
}

/** One text typed here while the phone, which had seen the note, typed another. */
async function aConflict() {
  const { server, clock, openRoom } = aRoom();
  const first = await openRoom();
  const id = crypto.randomUUID();
  first.notebook.begin(id, aPlace);
  first.notebook.write(id, "begun", 5);
  await clock.pass(400);
  const phone = { ...aPlace, noteId: id, deviceId: crypto.randomUUID(), sequence: 1, typedAt: "" };
  server.apply(MEMBER, { ...phone, baseRevision: 1, text: "theirs" });
  first.notebook.write(id, "mine", 6);
  await clock.pass(400);
  const reload = async () => {
    first.crash();
    return (await openRoom()).notebook;
  };
  const storage = { list: first.storage.list, idle: () => clock.pass(10) };
  return { notebook: first.notebook, conflicted: id, server, clock, storage, reload };
}

const lineOf = (notebook: Notebook, id: string) => notebook.lines().find((line) => line.id === id);
