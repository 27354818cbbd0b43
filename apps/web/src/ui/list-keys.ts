type Press = { key: string; altKey: boolean; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean };

type EditedList<Entry> = {
  entries: readonly Entry[];
  /** The entry that has the focus. */
  index: number;
  blank: Entry;
  isBlank: (entry: Entry) => boolean;
  max: number;
};

/** A list after a key, and the entry that gets the focus. */
export type ListStep<Entry> = { entries: Entry[]; focus: number };

/** What a key does to a list of lines: Enter adds the next, Backspace takes an empty one out, Alt with an arrow moves one. */
export function listStep<Entry>(press: Press, list: EditedList<Entry>): ListStep<Entry> | null {
  const { entries, index, blank, isBlank, max } = list;
  if (press.ctrlKey || press.metaKey || press.shiftKey) return null;
  if (press.altKey) {
    const by = press.key === "ArrowUp" ? -1 : press.key === "ArrowDown" ? 1 : 0;
    const moved = by === 0 ? null : movedEntry(entries, index, by);
    return moved && { entries: moved, focus: index + by };
  }
  if (press.key === "Enter")
    return entries.length < max
      ? { entries: entries.toSpliced(index + 1, 0, blank), focus: index + 1 }
      : { entries: [...entries], focus: Math.min(index + 1, entries.length - 1) };
  const entry = entries[index];
  if (press.key !== "Backspace" || entry === undefined || !isBlank(entry) || entries.length < 2) return null;
  return { entries: entries.toSpliced(index, 1), focus: Math.max(index - 1, 0) };
}

/** Null where the entry would leave the list. */
export function movedEntry<Entry>(entries: readonly Entry[], index: number, by: 1 | -1): Entry[] | null {
  const entry = entries[index];
  if (entry === undefined || index + by < 0 || index + by >= entries.length) return null;
  return entries.toSpliced(index, 1).toSpliced(index + by, 0, entry);
}

/** Pasted lines, without bullets and numbers in front of them; null for a text of one line. */
export function pastedLines(text: string): string[] | null {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(?:[-–—*•‣▪◦·]|\d{1,2}[.)])\s+/, "").trim())
    .filter((line) => line !== "");
  return lines.length > 1 ? lines : null;
}
