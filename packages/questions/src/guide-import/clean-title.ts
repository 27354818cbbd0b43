import { sameTextKey } from "./plain-words.ts";

/** A title without the name of the site it stands on, where that is certain: the other side of a bar, or a known name. */
export function cleanTitle(title: string, siteText: string[]): string {
  const bars = title.split(/\s+[|»·]\s+/);
  const named = bars.find((part) => /\binterview/i.test(part));
  const part = bars.length === 1 ? title : (named ?? bars[0] ?? title);
  const dash = /^(.+)\s[-–—]\s([^-–—]+)$/u.exec(part);
  const [, name, site] = dash ?? [];
  if (name === undefined || site === undefined || /\b(?:interview|question|guide|answer)/i.test(site))
    return part.trim();
  const key = ` ${sameTextKey(site)} `;
  return siteText.some((text) => ` ${sameTextKey(text)} `.includes(key)) ? name.trim() : part.trim();
}
