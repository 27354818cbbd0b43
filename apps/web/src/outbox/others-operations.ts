import type { Clock } from "./clock.ts";
import { nameOf, type PendingOperation } from "./pending-operation.ts";
import type { Change, OutboxStorage } from "./storage.ts";
import type { Tabs } from "./tabs.ts";

/** A storage that says nothing for this long counts as unreadable, in milliseconds. */
const PATIENCE = 1_500;

type OthersParts = {
  memberId: string;
  deviceId: string;
  storage: OutboxStorage;
  tabs: Tabs;
  clock: Clock;
};

/** What the member's other tabs have waiting, open or closed, as the storage said last. */
export function createOthersOperations({ memberId, deviceId, storage, tabs, clock }: OthersParts) {
  let operations: readonly PendingOperation[] = [];
  let openDevices: ReadonlySet<string> = new Set();
  let readable = true;

  return {
    list: () => operations,
    isReadable: () => readable,
    /** What closed tabs left behind, for any tab to send. */
    orphaned: () => operations.filter((operation) => !openDevices.has(operation.deviceId)),
    async read(): Promise<void> {
      try {
        // Asked before reading: what a tab wrote before it closed is complete by then.
        openDevices = await inTime(tabs.open());
        const stored = await inTime(storage.list(memberId));
        operations = stored.filter((operation) => operation.deviceId !== deviceId);
        readable = true;
      } catch {
        readable = false;
      }
    },
    apply({ put, remove }: Change): void {
      const changed = new Map(put.map((operation) => [nameOf(operation), operation]));
      const removed = new Set(remove.map(nameOf));
      operations = operations
        .filter((operation) => !removed.has(nameOf(operation)))
        .map((operation) => changed.get(nameOf(operation)) ?? operation);
    },
  };

  async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const cancel = clock.after(PATIENCE, () => reject(new Error("The storage does not answer.")));
      void answer.then(resolve, reject).finally(cancel);
    });
  }
}
