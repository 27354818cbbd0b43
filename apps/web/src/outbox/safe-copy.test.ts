import { expect, test } from "vitest";
import { aClock, aPlace, MEMBER } from "./outbox.fixture.ts";
import { FORMAT, type PendingOperation } from "./pending-operation.ts";
import { createSafeCopy } from "./safe-copy.ts";
import type { Change } from "./storage.ts";

test("a storage that fails in the middle of being repaired is repaired later", async () => {
  const clock = aClock();
  const answers = [false, true, false, true];
  const kept: Change[] = [];
  const first = anOperation(1);
  const second = anOperation(2);
  const copy = createSafeCopy({
    clock,
    storage: {
      list: async () => [],
      change: async (change) => {
        const isTaken = answers.shift() ?? true;
        await Promise.resolve();
        // A key is pressed while the repair is under way.
        if (answers.length === 2) copy.save({ put: [second], remove: [] });
        if (!isTaken) throw new Error("QuotaExceededError");
        kept.push(change);
      },
    },
    everything: () => [first, second],
    onChange: () => {},
  });
  copy.save({ put: [first], remove: [] });
  await clock.pass(0);
  expect(copy.isFailing()).toBe(true);
  await clock.pass(1_000);
  expect(kept.at(-1)?.put).toEqual([first, second]);
  expect(copy.isFailing()).toBe(false);
});

function anOperation(sequence: number): PendingOperation {
  const name = { noteId: "note", deviceId: "device", sequence };
  const typed = { text: "text", typedAt: "2026-01-05T14:00:00.000Z", baseRevision: 0 };
  return { ...aPlace, ...name, ...typed, format: FORMAT, memberId: MEMBER, follows: null, keptAside: null };
}
