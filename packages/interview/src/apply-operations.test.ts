import { array, assert, boolean, constantFrom, nat, property, record, string } from "fast-check";
import { expect, test } from "vitest";
import { applyOperations, operationKey, type AppliedOperations, type Notebook } from "./apply-operations.ts";
import type { NoteOperation } from "./note.ts";

const operation = (change: Partial<NoteOperation>): NoteOperation => ({
  noteId: "note",
  deviceId: "laptop",
  sequence: 1,
  baseRevision: 0,
  interviewId: "interview",
  questionVersionId: null,
  intentId: null,
  text: "",
  offsetSeconds: 0,
  typedAt: "2026-11-24T10:00:00.000Z",
  ...change,
});
const empty = (): Notebook => ({
  frozen: false,
  headsByNote: new Map(),
  answersByOperation: new Map(),
  savedRevisions: [],
});

/** What the database would hold after these operations were written to it. */
function written(notebook: Notebook, { notes, recorded }: AppliedOperations): Notebook {
  return {
    frozen: notebook.frozen,
    headsByNote: new Map([
      ...notebook.headsByNote,
      ...notes.map(({ operation: { noteId }, text, revision }) => [noteId, { text, revision }] as const),
    ]),
    answersByOperation: new Map([
      ...notebook.answersByOperation,
      ...recorded.map(
        ({ operation: each, outcome, revision }) => [operationKey(each), { outcome, revision }] as const,
      ),
    ]),
    savedRevisions: [
      ...notebook.savedRevisions,
      ...recorded
        .filter(({ outcome }) => outcome === "saved")
        .map(({ operation: { noteId, deviceId }, revision }) => ({ noteId, deviceId, revision })),
    ],
  };
}

test("two operations on one note in one request leave the later text and write the note once", () => {
  const first = operation({ text: "+ on" });
  const second = operation({ sequence: 2, text: "+ one" });
  const { acknowledgements, notes, recorded } = applyOperations(empty(), [first, second]);
  expect(acknowledgements.map(({ revision }) => revision)).toEqual([1, 2]);
  expect(notes).toMatchObject([{ text: "+ one", mark: "for", revision: 2 }]);
  expect(recorded).toHaveLength(2);
});

test("in a frozen notebook everything is kept aside and nothing is written", () => {
  const { acknowledgements, notes, recorded } = applyOperations({ ...empty(), frozen: true }, [
    operation({ text: "late" }),
  ]);
  expect(acknowledgements).toMatchObject([{ outcome: "kept_aside", revision: 0, current: null }]);
  expect(notes).toEqual([]);
  expect(recorded).toHaveLength(1);
});

const typing = record({
  noteId: constantFrom("one", "two"),
  deviceId: constantFrom("laptop", "phone"),
  baseRevision: nat(4),
  text: string(),
});
const typings = array(typing, { maxLength: 12 });
const sendings = array(record({ change: typing, again: boolean() }), { maxLength: 12 });
const numbered = (changes: Partial<NoteOperation>[]) =>
  changes.map((change, index) => operation({ ...change, sequence: index + 1 }));

test("operations sent again, in any request, get their old answers and change nothing", () => {
  assert(
    property(sendings, (made) => {
      const sent: NoteOperation[] = [];
      let notebook = empty();
      for (const { again, change } of made) {
        const next = operation({ ...change, sequence: sent.length + 1 });
        const applied = applyOperations(notebook, again ? [next, next] : [next]);
        notebook = written(notebook, applied);
        sent.push(next);
      }
      const replayed = applyOperations(notebook, sent);
      expect(replayed.notes).toEqual([]);
      expect(replayed.recorded).toEqual([]);
      expect(replayed.acknowledgements.map(({ outcome, revision }) => ({ outcome, revision }))).toEqual(
        sent.map((each) => notebook.answersByOperation.get(operationKey(each))),
      );
    }),
  );
});

test("a note's text is always that of the last operation that was answered with saved", () => {
  assert(
    property(typings, (changes) => {
      const operations = numbered(changes);
      const applied = applyOperations(empty(), operations);
      const notebook = written(empty(), applied);
      const lastSaved = new Map(
        operations
          .filter((_, index) => applied.acknowledgements[index]?.outcome === "saved")
          .map(({ noteId, text }) => [noteId, text]),
      );
      expect(new Map([...notebook.headsByNote].map(([noteId, { text }]) => [noteId, text]))).toEqual(
        lastSaved,
      );
    }),
  );
});

test("an operation is kept aside only when another device has saved after the text it was typed over", () => {
  assert(
    property(typings, (changes) => {
      const saved: { noteId: string; deviceId: string; revision: number }[] = [];
      const operations = numbered(changes);
      for (const [index, { outcome, revision }] of applyOperations(
        empty(),
        operations,
      ).acknowledgements.entries()) {
        const { noteId, deviceId, baseRevision } = operations[index] ?? operation({});
        const replaced = saved.some(
          (each) => each.noteId === noteId && each.deviceId !== deviceId && each.revision > baseRevision,
        );
        expect(outcome).toBe(replaced ? "kept_aside" : "saved");
        if (outcome === "saved") saved.push({ noteId, deviceId, revision });
      }
    }),
  );
});
