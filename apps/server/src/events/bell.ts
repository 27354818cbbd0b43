import { EventEmitter, once } from "node:events";

const emitter = new EventEmitter();
emitter.setMaxListeners(0);

/** Says that members' streams have moved. A hint, never the delivery: whoever misses it finds out at the next poll. */
export function ring(memberIds: string[]): void {
  for (const memberId of memberIds) emitter.emit(memberId);
}

/** Resolves at the next ring for this member, and rejects when the signal aborts. */
export async function nextRing(memberId: string, signal: AbortSignal): Promise<void> {
  await once(emitter, memberId, { signal });
}

/** How many waits are open, for tests that count what is left behind. */
export const waiting = (memberId: string): number => emitter.listenerCount(memberId);
