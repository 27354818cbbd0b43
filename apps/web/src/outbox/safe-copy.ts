import type { Clock } from "./clock.ts";
import { nameOf, type PendingOperation } from "./pending-operation.ts";
import type { Change, OutboxStorage } from "./storage.ts";

/** After this long without a word from the storage the text counts as not kept, in milliseconds. */
const SLOW = 900;
const REPAIR_PAUSE = 1_000;

type SafeCopyParts = {
  storage: OutboxStorage;
  clock: Clock;
  /** Everything of this tab that should be in storage. */
  everything: () => readonly PendingOperation[];
  onChange: () => void;
};

/** Keeps the storage in step with this tab's memory, and knows when it is not. */
export function createSafeCopy({ storage, clock, everything, onChange }: SafeCopyParts) {
  const removing = new Map<string, PendingOperation>();
  let state: "kept" | "broken" = "kept";
  let failing = false;
  let repairing = false;
  let repairAgain = false;

  return {
    /** True while text may exist in this tab's memory only. */
    isFailing: () => failing,
    save(change: Change): void {
      for (const operation of change.remove) removing.set(nameOf(operation), operation);
      if (state === "broken") void repair();
      else void attempt(change);
    },
  };

  async function attempt(change: Change): Promise<void> {
    const cancel = change.put.length > 0 ? clock.after(SLOW, () => become(true)) : undefined;
    try {
      await storage.change(change);
      confirm(change);
    } catch {
      state = "broken";
      await repair();
    } finally {
      cancel?.();
    }
  }

  /** After a failure the order of changes is not known any more, so the whole is written afresh. */
  async function repair(): Promise<void> {
    repairAgain = true;
    if (repairing) return;
    repairing = true;
    try {
      while (repairAgain) {
        repairAgain = false;
        const whole = { put: everything(), remove: [...removing.values()] };
        await storage.change(whole);
        state = "kept";
        confirm(whole);
      }
    } catch {
      state = "broken";
      become(true);
      clock.after(REPAIR_PAUSE, () => void (state === "broken" && repair()));
    } finally {
      repairing = false;
    }
  }

  function confirm({ put, remove }: Change): void {
    for (const operation of remove) removing.delete(nameOf(operation));
    // Full storage still forgets; only keeping something shows that it keeps.
    if (put.length > 0 && state === "kept") become(false);
  }

  function become(isFailing: boolean): void {
    if (failing === isFailing) return;
    failing = isFailing;
    onChange();
  }
}
