const SPACES = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g;

/** A text on one line with single spaces, without the invisible characters that copying brings along. */
export function oneLine(text: string): string {
  return text.replace(SPACES, " ").trim();
}

/** Whether a text has something to read: a letter or a digit of any script. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The lower-case letters and digits of a text, to compare texts that differ in punctuation only. */
export function sameTextKey(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** The beginning of a text, cut at a word, for messages. */
export function beginningOf(text: string): string {
  if (text.length <= 60) return `“${text}”`;
  const cut = text.slice(0, 60);
  const space = cut.lastIndexOf(" ");
  return `“${(space > 30 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]$/, "")}…”`;
}
