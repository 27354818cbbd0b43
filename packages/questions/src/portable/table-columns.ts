/** The columns of a bank as a table, in the order in which they are written. Only `prompt` has to be there. */
export const columns = [
  "question key",
  "prompt",
  "kind",
  "roles",
  "level",
  "minutes",
  "intent",
  "intent key",
  "competency",
  "listen for",
  "watch for",
  "guide",
  "guide parts",
  "probes",
  "adapt",
  "review on",
  "version",
  "state",
] as const;
export type Column = (typeof columns)[number];

/** The columns that each row of a question has for itself: they are about one intent. */
export const intentColumns = [
  "intent",
  "intent key",
  "competency",
  "listen for",
  "watch for",
] as const satisfies Column[];

/** Where each column is, and the names in the header that are not known or already taken. */
export type Header = { places: Map<Column, number>; unknown: string[]; repeated: Column[] };

/** Reads the first row of a table. Case, spaces, hyphens and underscores in names do not matter. */
export function headerOf(names: readonly string[]): Header {
  const header: Header = { places: new Map(), unknown: [], repeated: [] };
  for (const [place, name] of names.entries()) {
    const column = columnByName.get(plain(name));
    if (column === undefined) {
      if (name.trim()) header.unknown.push(name.trim());
    } else if (header.places.has(column)) header.repeated.push(column);
    else header.places.set(column, place);
  }
  return header;
}

const plain = (name: string) => name.toLowerCase().replaceAll(/[\s_-]/g, "");

const columnByName = new Map<string, Column>([
  ...columns.map((column) => [plain(column), column] as const),
  ["question", "prompt"],
  ["key", "question key"],
  ["guidetype", "guide"],
  ["adaptnote", "adapt"],
]);
