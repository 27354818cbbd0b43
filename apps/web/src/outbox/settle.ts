import { nameOf, type PendingOperation } from "./pending-operation.ts";
import type { Acknowledgement } from "./send-operations.ts";
import type { Change } from "./storage.ts";

export type Settled = { operation: PendingOperation; acknowledgement: Acknowledgement };

/** Each sent operation with the answer that names it. What the server did not name stays waiting. */
export function pairUp(
  batch: readonly PendingOperation[],
  acknowledgements: readonly Acknowledgement[],
): Settled[] {
  const byName = new Map(
    acknowledgements.map((acknowledgement) => [nameOf(acknowledgement), acknowledgement]),
  );
  return batch.flatMap((operation) => {
    const acknowledgement = byName.get(nameOf(operation));
    return acknowledgement ? [{ operation, acknowledgement }] : [];
  });
}

/** What an answer changes in what is kept: `known` is everything kept for these notes. */
export function changeFor(
  { operation, acknowledgement }: Settled,
  known: readonly PendingOperation[],
): Change {
  const { outcome, revision, current } = acknowledgement;
  const isConflict = outcome === "kept_aside" && current !== operation.text;
  const ofThisNote = known.filter(({ noteId }) => noteId === operation.noteId);
  // Newer text typed over an older one that was refused or kept aside stands in for it.
  const replaced = ofThisNote.filter(
    (other) =>
      other.sequence < operation.sequence &&
      (other.deviceId === operation.deviceId || operation.follows?.includes(other.deviceId)),
  );
  const followers = ofThisNote
    .filter(({ follows }) => follows === nameOf(operation))
    .map((follower) => ({
      ...follower,
      follows: null,
      baseRevision: outcome === "saved" ? revision : follower.baseRevision,
    }));
  return isConflict
    ? { put: [{ ...operation, keptAside: { revision, current } }, ...followers], remove: replaced }
    : { put: followers, remove: [operation, ...replaced] };
}
