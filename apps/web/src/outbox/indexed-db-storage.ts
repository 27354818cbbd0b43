import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { FORMAT, type PendingOperation } from "./pending-operation.ts";
import type { Change, OutboxStorage } from "./storage.ts";

type Key = [memberId: string, noteId: string, deviceId: string, sequence: number];
type Tables = DBSchema & { operations: { key: Key; value: PendingOperation } };

/** Opens at once. After any failure it lets go of the database, so that the next call opens it again. */
export function openIndexedDbStorage(name = "evenhand-outbox"): OutboxStorage {
  let database: IDBPDatabase<Tables> | null = null;
  let opening: Promise<IDBPDatabase<Tables>> | null = null;
  open().catch(letGo);

  return {
    change: async (change) => {
      try {
        // Awaiting an open database would move the write out of the tick in which the key was pressed.
        await write(database ?? (await open()), change);
      } catch (error) {
        letGo();
        throw error;
      }
    },
    list: async (memberId) => {
      try {
        const range = IDBKeyRange.bound([memberId], [memberId, []]);
        const operations = await (database ?? (await open())).getAll("operations", range);
        return operations.filter(({ format }) => format === FORMAT);
      } catch (error) {
        letGo();
        throw error;
      }
    },
  };

  async function open(): Promise<IDBPDatabase<Tables>> {
    opening ??= openDB<Tables>(name, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore("operations", { keyPath: ["memberId", "noteId", "deviceId", "sequence"] });
      },
      // A newer version of this page waits for the old one to let go.
      blocking: letGo,
      terminated: letGo,
    });
    database = await opening;
    return database;
  }

  function letGo(): void {
    database?.close();
    database = null;
    opening = null;
  }
}

async function write(database: IDBPDatabase<Tables>, { put, remove }: Change): Promise<void> {
  const transaction = database.transaction("operations", "readwrite", { durability: "strict" });
  const requests = [
    ...put.map((operation) => transaction.store.put(operation)),
    ...remove.map(({ memberId, noteId, deviceId, sequence }) =>
      transaction.store.delete([memberId, noteId, deviceId, sequence]),
    ),
    transaction.done,
  ];
  // Said at once, so that a page which dies now has already handed everything over.
  transaction.commit();
  await Promise.all(requests);
}
