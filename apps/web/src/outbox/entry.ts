/** A note as the server has it. */
export type ServerNote = Place & { id: string; text: string; offsetSeconds: number; revision: number };

export type Place = { questionVersionId: string | null; intentId: string | null };

/** A note as the screen has it. */
export type Line = Place & {
  id: string;
  text: string;
  /** Seconds since the interview started; null until the first key. */
  offsetSeconds: number | null;
  /** Counts replacements of the text that did not come from this field, so that the field can follow them. */
  replacements: number;
  /** Other text for this note, which the server has. null in `theirs`: the server has no such note. */
  conflict: { theirs: string | null; revision: number } | null;
  /** Why the server will not take the text as it is. */
  refusal: string | null;
  /** Somebody is in it or has just begun it, so it stays on the screen even without text. */
  isOpen: boolean;
};

/** A line with what is needed to save it. Every function here answers a new entry, or the same one if nothing changed. */
export type Entry = {
  line: Line;
  /** The revision that the text was typed over, and the waiting operation of a closed tab that it was typed over. */
  base: { revision: number; follows: string | null };
  /** Typed here, or left here by a closed tab, and not settled by the server. */
  isUnsent: boolean;
  /** Never left this page: without text there is nothing to remember. */
  isNew: boolean;
  /** Newer text from the server that waits until the field is left and its own text settled. */
  newer: { text: string; revision: number } | null;
};

export function newEntry(id: string, place: Place, offsetSeconds: number | null): Entry {
  const { questionVersionId, intentId } = place;
  const line = { id, questionVersionId, intentId, text: "", offsetSeconds, replacements: 0 };
  return {
    line: { ...line, conflict: null, refusal: null, isOpen: true },
    base: { revision: 0, follows: null },
    isUnsent: false,
    isNew: true,
    newer: null,
  };
}

export function fromServer(note: ServerNote): Entry {
  const { id, text, offsetSeconds, revision } = note;
  const entry = newEntry(id, note, offsetSeconds);
  return {
    ...entry,
    line: { ...entry.line, text, isOpen: false },
    base: { revision, follows: null },
    isNew: false,
  };
}

/** Text from the server: taken over where nobody writes, kept for later where somebody is in the field. */
export function received(entry: Entry, { text, revision }: { text: string; revision: number }): Entry {
  const { line, base } = entry;
  if (revision <= Math.max(base.revision, entry.newer?.revision ?? 0)) return entry;
  // Unsent text finds out at the server whether it is newer.
  if (entry.isUnsent || line.conflict) return { ...entry, newer: { text, revision } };
  if (text === line.text) return { ...entry, base: { revision, follows: null }, newer: null };
  if (line.isOpen) return { ...entry, newer: { text, revision } };
  return {
    ...entry,
    line: { ...line, text, replacements: line.replacements + 1 },
    base: { revision, follows: null },
    newer: null,
  };
}

export function opened(entry: Entry): Entry {
  return entry.line.isOpen ? entry : { ...entry, line: { ...entry.line, isOpen: true } };
}

export function closed(entry: Entry): Entry {
  return withNewer({ ...entry, line: { ...entry.line, isOpen: false } });
}

/** Takes over what had to wait, if nothing keeps it waiting any more. */
export function withNewer(entry: Entry): Entry {
  return entry.newer ? received({ ...entry, newer: null }, entry.newer) : entry;
}

export function typed(entry: Entry, text: string, offsetSeconds: number): Entry {
  return {
    ...entry,
    line: {
      ...entry.line,
      text,
      offsetSeconds: entry.line.offsetSeconds ?? offsetSeconds,
      refusal: null,
    },
    isUnsent: true,
    isNew: false,
  };
}
