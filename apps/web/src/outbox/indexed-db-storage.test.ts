import "fake-indexeddb/auto";
import { IDBDatabase, IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openIndexedDbStorage } from "./indexed-db-storage.ts";
import { aPlace, MEMBER } from "./outbox.fixture.ts";
import { FORMAT, type PendingOperation } from "./pending-operation.ts";

const OTHER = "99999999-9999-4999-8999-999999999999";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

test("a member's operations are kept apart from another's, and forgotten one by one", async () => {
  const storage = openIndexedDbStorage();
  await storage.change({ put: [anOperation(1), anOperation(2), anOperation(1, OTHER)], remove: [] });
  expect(await storage.list(MEMBER)).toHaveLength(2);
  await storage.change({ put: [], remove: [anOperation(1)] });
  expect((await storage.list(MEMBER)).map(({ sequence }) => sequence)).toEqual([2]);
  expect(await openIndexedDbStorage().list(OTHER)).toHaveLength(1);
});

test("what another version wrote is left for that version", async () => {
  const storage = openIndexedDbStorage();
  await storage.change({ put: [{ ...anOperation(1), format: FORMAT + 1 }], remove: [] });
  expect(await storage.list(MEMBER)).toEqual([]);
});

test("once open, a write begins before the next line of the page's code runs, and asks to be on disk", async () => {
  const storage = openIndexedDbStorage();
  await storage.list(MEMBER);
  const begun = vi.spyOn(IDBDatabase.prototype, "transaction");
  const written = storage.change({ put: [anOperation(1)], remove: [] });
  expect(begun).toHaveBeenCalledWith("operations", "readwrite", { durability: "strict" });
  await written;
});

test("a database that was closed under the page is reported and opened again", async () => {
  const storage = openIndexedDbStorage();
  await storage.list(MEMBER);
  const begun = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(() => {
    throw new DOMException("The database connection is closing.", "InvalidStateError");
  });
  await expect(storage.change({ put: [anOperation(1)], remove: [] })).rejects.toThrow("closing");
  await storage.change({ put: [anOperation(1)], remove: [] });
  const [first, second] = begun.mock.contexts;
  expect(second).not.toBe(first);
  expect(await storage.list(MEMBER)).toHaveLength(1);
});

function anOperation(sequence: number, memberId = MEMBER): PendingOperation {
  const name = { noteId: "33333333-3333-4333-8333-333333333333", deviceId: "device", sequence };
  const typed = { text: "text", typedAt: "2026-01-05T14:00:00.000Z", baseRevision: 0 };
  return { ...aPlace, ...name, ...typed, format: FORMAT, memberId, follows: null, keptAside: null };
}
