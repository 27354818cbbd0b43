import type { PendingOperation } from "./pending-operation.ts";

export type Change = { put: readonly PendingOperation[]; remove: readonly PendingOperation[] };

/** Where pending operations outlive the page. */
export type OutboxStorage = {
  /** Begins in the same tick when the storage is open, and resolves once the change is on disk. */
  change: (change: Change) => Promise<void>;
  /** What every tab of this browser has waiting for the member. */
  list: (memberId: string) => Promise<PendingOperation[]>;
};
