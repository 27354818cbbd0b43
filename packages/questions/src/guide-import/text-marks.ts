// The private-use characters are a word processor's bullets in its symbol fonts
const BULLET = /^[•·▪‣◦●○■□➤►✓✔✅➢❖\uf0b7\uf0a7\uf0d8*+–—-]\s+(?=\S)/u;
const BARE_MARKER = /^(?:[•·▪‣◦●○■□➤►➢\uf0b7\uf0a7]|\d{1,3}[.)])$/;

/** The bullet at the start of a line with the space after it, or nothing. `raw` is the line with its tabs. */
export function bulletOf(text: string, raw: string): string {
  const bullet = BULLET.exec(text)?.[0];
  if (bullet !== undefined) return bullet;
  // A word processor's second-level bullet is the letter o before a tab
  return /^\s*o(?:\t| {3})/.test(raw) && text.startsWith("o ") ? "o " : "";
}

/** Whether a line is only a bullet or a number, whose text a copy has put on the next line. */
export const isBareMarker = (text: string) => BARE_MARKER.test(text);

/** Whether a line underlines the one above it. */
export const isUnderline = (text: string) => /^(?:={3,}|-{3,})$/.test(text);
