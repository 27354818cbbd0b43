import { FORMAT, inOrder, nameOf, type OperationName, type PendingOperation } from "./pending-operation.ts";

/** The whole text of one note as it stands after a key. */
export type Draft = Pick<
  PendingOperation,
  | "noteId"
  | "interviewId"
  | "questionVersionId"
  | "intentId"
  | "offsetSeconds"
  | "text"
  | "baseRevision"
  | "follows"
>;

/** What this tab has waiting, in memory: the truth about its own text, whatever becomes of the copy in storage. */
export function createOwnOperations({ memberId, deviceId }: { memberId: string; deviceId: string }) {
  const operations = new Map<string, PendingOperation>();
  /** May have left this tab, so their text never changes again. */
  const sealed = new Set<string>();
  const highest = new Map<string, number>();

  return {
    list: () => inOrder([...operations.values()]),
    has: (operation: OperationName) => operations.has(nameOf(operation)),
    /** Overwrites the note's waiting operation while nobody else can have seen it; else begins the next one. */
    write(draft: Draft, typedAt: string): PendingOperation {
      const open = [...operations.values()].find(
        (operation) => operation.noteId === draft.noteId && !sealed.has(nameOf(operation)),
      );
      const sequence = open?.sequence ?? (highest.get(draft.noteId) ?? 0) + 1;
      highest.set(draft.noteId, sequence);
      const operation = { ...draft, format: FORMAT, memberId, deviceId, sequence, typedAt, keptAside: null };
      operations.set(nameOf(operation), operation);
      return operation;
    },
    /** Numbers the note's next operations after those of other tabs. */
    goOnAfter(noteId: string, sequence: number): void {
      highest.set(noteId, Math.max(sequence, highest.get(noteId) ?? 0));
    },
    seal(names: readonly OperationName[]): void {
      for (const name of names) if (operations.has(nameOf(name))) sealed.add(nameOf(name));
    },
    replace(operation: PendingOperation): void {
      if (operations.has(nameOf(operation))) operations.set(nameOf(operation), operation);
    },
    remove(name: OperationName): void {
      operations.delete(nameOf(name));
      sealed.delete(nameOf(name));
    },
    /** What can still be taken back: nobody but this tab has seen it. */
    unsealed: (noteId: string) =>
      [...operations.values()].filter(
        (operation) => operation.noteId === noteId && !sealed.has(nameOf(operation)),
      ),
  };
}
