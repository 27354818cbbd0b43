import { received, withNewer, type Entry } from "./entry.ts";
import { nameOf, type PendingOperation } from "./pending-operation.ts";
import type { Settled } from "./settle.ts";

/** An entry whose text a closed tab left waiting in this browser. `current` is what the server has for the note. */
export function leftBehind(
  entry: Entry,
  operation: PendingOperation,
  current: { text: string; revision: number } | null,
): Entry {
  const { text, offsetSeconds, baseRevision, keptAside } = operation;
  const theirs = current ?? { text: null, revision: 0 };
  const isConflict = keptAside !== null && theirs.text !== text;
  return {
    ...entry,
    line: {
      ...entry.line,
      text,
      offsetSeconds,
      isOpen: false,
      conflict: isConflict ? { theirs: theirs.text, revision: theirs.revision } : null,
    },
    base: { revision: baseRevision, follows: nameOf(operation) },
    isUnsent: keptAside === null,
    isNew: false,
    newer: current,
  };
}

/** What the server's answer about an operation of this note means for its line. */
export function answered(entry: Entry, { operation, acknowledgement }: Settled, deviceId: string): Entry {
  const { line, base } = entry;
  const { revision, outcome, current } = acknowledgement;
  const isMine = operation.deviceId === deviceId || base.follows === nameOf(operation);
  const isUnsent = entry.isUnsent && line.text !== operation.text;
  if (outcome === "saved") {
    if (!isMine) return received(entry, { text: operation.text, revision });
    const saved = { revision: Math.max(base.revision, revision), follows: null };
    return withNewer({ ...entry, base: saved, isUnsent, line: { ...line, conflict: null, refusal: null } });
  }
  if (!isMine) return entry;
  // The server has the same words already, or its author chose them while the answer was on its way.
  if (current === operation.text || current === line.text)
    return { ...entry, base: { revision, follows: null }, isUnsent, line: { ...line, conflict: null } };
  return { ...entry, isUnsent, line: { ...line, refusal: null, conflict: { theirs: current, revision } } };
}
