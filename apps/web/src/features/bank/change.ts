/** One part of a question as it was and as it is, in words. Lists have a line for each entry. */
export type Change = { field: string; label: string; before: string; after: string };

export const change = (field: string, label: string, [before, after]: [string, string]): Change => ({
  field,
  label,
  before,
  after,
});

/** The words about what was and what is; none about what was not there or is there no more. */
export const inBoth = <Part>(
  [was, is]: [Part | undefined, Part | undefined],
  words: (part: Part) => string,
): [string, string] => [was === undefined ? "" : words(was), is === undefined ? "" : words(is)];

export const asLines = (entries: readonly string[]): string => entries.join("\n");
