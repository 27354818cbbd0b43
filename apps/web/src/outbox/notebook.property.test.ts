import "fake-indexeddb/auto";
import {
  array,
  assert,
  asyncProperty,
  boolean,
  constant,
  constantFrom,
  nat,
  oneof,
  record,
} from "fast-check";
import { string, type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import { openNotebook } from "./notebook.ts";
import { aBrowser, aPlace, MEMBER } from "./outbox.fixture.ts";

const note = nat(1);
const text = string({ minLength: 1, maxLength: 3 });

const step = oneof(
  record({ kind: constant("type" as const), note, text }),
  record({ kind: constant("type elsewhere" as const), note, text }),
  record({ kind: constant("load the notes again" as const) }),
  record({
    kind: constant("choose" as const),
    note,
    choice: constantFrom("theirs" as const, "mine" as const, "both" as const),
  }),
  record({ kind: constant("move" as const), note, isIn: boolean() }),
  record({
    kind: constant("fault" as const),
    fault: constantFrom("none" as const, "lost request" as const, "lost answer" as const),
  }),
  record({ kind: constant("pass" as const), milliseconds: constantFrom(10, 310, 700, 6_000) }),
  record({ kind: constant("crash" as const) }),
);
type Step = typeof step extends Arbitrary<infer Value> ? Value : never;

test("whatever fails, dies and is typed elsewhere, no text is lost and none is replaced unseen", async () => {
  await assert(
    asyncProperty(array(step, { maxLength: 30 }), async (steps) => {
      const evening = await anEvening();
      for (const action of steps) await evening.act(action);
      await evening.end();
    }),
    { numRuns: 300 },
  );
}, 120_000);

/** One interviewer's page, reloaded now and then, and the same member's phone. */
async function anEvening() {
  const { server, clock, openTab } = aBrowser();
  const ids: string[] = [];
  const phone = crypto.randomUUID();
  let phoneTexts = 0;
  /** Texts from the phone that the page has shown, and those that the page replaced. */
  const shown = new Set<string>();
  let room = await openRoom();
  return { act, end };

  async function act(action: Step): Promise<void> {
    const id = "note" in action ? ids[action.note] : undefined;
    if (action.kind === "type") type(action.note, action.text);
    if (action.kind === "type elsewhere" && id !== undefined) typeElsewhere(id, action.text);
    if (action.kind === "load the notes again") room.notebook.receive(serverNotes());
    if (action.kind === "choose" && id !== undefined) room.notebook.resolve(id, action.choice, 0);
    if (action.kind === "move" && id !== undefined) room.notebook[action.isIn ? "enter" : "leave"](id);
    if (action.kind === "fault") server.fault = action.fault;
    if (action.kind === "pass") await clock.pass(action.milliseconds);
    if (action.kind === "crash") await crash();
    check();
  }

  async function end(): Promise<void> {
    server.fault = "none";
    await clock.pass(20_000);
    for (const id of ids) room.notebook.leave(id);
    room.notebook.receive(serverNotes());
    check();
    for (const line of room.notebook.lines().filter(({ conflict }) => !conflict))
      expect(server.notes.get(line.id)?.text ?? "").toBe(line.text);
    const conflicts = room.notebook.lines().filter(({ conflict }) => conflict);
    const kept = await room.tab.storage.list(MEMBER);
    expect(kept.map(({ noteId }) => noteId).toSorted()).toEqual(conflicts.map(({ id }) => id).toSorted());
  }

  function check(): void {
    const lines = room.notebook.lines();
    for (const line of lines)
      for (const words of [line.text, line.conflict?.theirs]) shown.add(`${line.id} ${words}`);
    const arrived = lines.every((line) => line.text === "" || server.texts.has(`${line.id} ${line.text}`));
    expect(room.tab.state()?.kind !== "saved" || arrived).toBe(true);
    const unseen = server.replaced.filter((name) => name.includes("@") && !shown.has(name));
    expect(unseen).toEqual([]);
  }

  async function crash(): Promise<void> {
    // A key on the screen for 50 ms is promised to survive.
    await clock.pass(50);
    check();
    const before = room.notebook.lines().filter((line) => line.text !== "");
    room.tab.crash();
    room = await openRoom();
    for (const line of before) {
      const after = room.notebook.lines().find(({ id }) => id === line.id);
      // Only what the server has may give way to newer text, and never while its author has to choose.
      const mayDiffer = server.texts.has(`${line.id} ${line.text}`) && !line.conflict;
      expect(after?.text === line.text || mayDiffer || after?.text === line.conflict?.theirs).toBe(true);
    }
  }

  function type(index: number, more: string): void {
    const id = (ids[index] ??= crypto.randomUUID());
    room.notebook.begin(id, aPlace);
    const line = room.notebook.lines().find((known) => known.id === id);
    room.notebook.write(id, (line?.text ?? "") + more, 0);
  }

  function typeElsewhere(id: string, more: string): void {
    const known = server.notes.get(id);
    if (!known) return;
    phoneTexts += 1;
    const operation = { ...aPlace, noteId: id, deviceId: phone, sequence: phoneTexts, typedAt: "" };
    // The phone shows what the server has, so it replaces nothing unseen.
    shown.add(`${id} ${known.text}`);
    server.apply(MEMBER, { ...operation, baseRevision: known.revision, text: `${more}@${phoneTexts}` });
  }

  async function openRoom() {
    const tab = await openTab();
    return { tab, notebook: await openNotebook(tab.outbox, aPlace.interviewId, serverNotes()) };
  }

  function serverNotes() {
    return [...server.notes].map(([id, known]) => ({ ...aPlace, id, ...known }));
  }
}
