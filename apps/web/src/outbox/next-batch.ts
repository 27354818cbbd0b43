import { MAX_OPERATIONS } from "@evenhand/interview";
import { inOrder, nameOf, type PendingOperation } from "./pending-operation.ts";

/** Well under the largest request the server reads, in bytes of text. */
const MAX_BATCH_BYTES = 150_000;

type Doubts = {
  /** Names of operations that the server will not take as they are. */
  refused: ReadonlySet<string>;
  /** Names of operations that were in a refused request together, so each is asked about by itself. */
  suspected: ReadonlySet<string>;
};

/** What to send next: the oldest waiting operation of each note, all of one interview, one request's worth. */
export function nextBatch(
  waiting: readonly PendingOperation[],
  { refused, suspected }: Doubts,
): PendingOperation[] {
  const oldest = new Map<string, PendingOperation>();
  for (const operation of inOrder(waiting)) {
    if (operation.keptAside || refused.has(nameOf(operation)) || oldest.has(operation.noteId)) continue;
    oldest.set(operation.noteId, operation);
  }
  const [first, ...others] = oldest.values();
  if (!first) return [];
  const batch = [first];
  if (suspected.has(nameOf(first))) return batch;
  let bytes = sizeOf(first);
  for (const operation of others) {
    if (operation.interviewId !== first.interviewId || suspected.has(nameOf(operation))) continue;
    bytes += sizeOf(operation);
    if (batch.length === MAX_OPERATIONS || bytes > MAX_BATCH_BYTES) break;
    batch.push(operation);
  }
  return batch;
}

const sizeOf = ({ text }: PendingOperation) => new TextEncoder().encode(text).length;
