import { expect, test } from "vitest";
import { nextBatch } from "./next-batch.ts";
import { aPlace, MEMBER } from "./outbox.fixture.ts";
import { FORMAT, nameOf, type PendingOperation } from "./pending-operation.ts";

const nobody = { refused: new Set<string>(), suspected: new Set<string>() };

test("of each note the oldest goes first", () => {
  const newer = anOperation("a", { sequence: 2 });
  const older = anOperation("a", { sequence: 1 });
  expect(nextBatch([newer, older], nobody)).toEqual([older]);
});

test("one request carries one interview", () => {
  const here = anOperation("a", {});
  const there = anOperation("b", { interviewId: "55555555-5555-4555-8555-555555555555" });
  expect(nextBatch([here, there], nobody)).toEqual([here]);
});

test("long texts are spread over several requests, and one too long for any goes alone", () => {
  const long = anOperation("a", { text: "é".repeat(70_000) });
  const alsoLong = anOperation("b", { text: "é".repeat(70_000) });
  const tooLong = anOperation("c", { text: "é".repeat(100_000) });
  expect(nextBatch([long, alsoLong], nobody)).toEqual([long]);
  expect(nextBatch([tooLong, long], nobody)).toEqual([tooLong]);
});

test("what was refused lets newer text of its note pass", () => {
  const refused = anOperation("a", { sequence: 1 });
  const shorter = anOperation("a", { sequence: 2 });
  const doubts = { ...nobody, refused: new Set([nameOf(refused)]) };
  expect(nextBatch([refused, shorter], doubts)).toEqual([shorter]);
  expect(nextBatch([refused], doubts)).toEqual([]);
});

test("what was refused in company is asked about alone", () => {
  const one = anOperation("a", {});
  const two = anOperation("b", {});
  const three = anOperation("c", {});
  const doubts = { ...nobody, suspected: new Set([nameOf(one), nameOf(two)]) };
  expect(nextBatch([one, two, three], doubts)).toEqual([one]);
  expect(nextBatch([three, two], doubts)).toEqual([three]);
});

test("what was kept aside waits for its author, not for the server", () => {
  expect(nextBatch([anOperation("a", { keptAside: { revision: 1, current: "theirs" } })], nobody)).toEqual(
    [],
  );
});

function anOperation(noteId: string, rest: Partial<PendingOperation>): PendingOperation {
  return {
    ...aPlace,
    noteId,
    deviceId: "device",
    sequence: 1,
    baseRevision: 0,
    text: "text",
    typedAt: "2026-01-05T14:00:00.000Z",
    format: FORMAT,
    memberId: MEMBER,
    follows: null,
    keptAside: null,
    ...rest,
  };
}
