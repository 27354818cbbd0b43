import { useMemo, useSyncExternalStore } from "react";
import type { Line } from "../../outbox/entry.ts";
import type { Notebook } from "../../outbox/notebook.ts";

/**
 * A part of the notebook that renders anew only when that part changes: a key in one note must not redraw the room.
 * `select` has to be the same function from render to render.
 */
export function useLines<Part>(
  notebook: Notebook,
  select: (lines: readonly Line[]) => readonly Part[],
): readonly Part[] {
  const read = useMemo(() => keepingSame(() => select(notebook.lines())), [notebook, select]);
  return useSyncExternalStore(notebook.subscribe, read);
}

/** Answers the list it answered before for as long as its members are the same. */
export function keepingSame<Part>(read: () => readonly Part[]): () => readonly Part[] {
  let last: readonly Part[] = [];
  return () => {
    const next = read();
    if (next.length !== last.length || next.some((part, index) => part !== last[index])) last = next;
    return last;
  };
}
