import type { HtmlElement } from "./html-tree.ts";
import { attribute } from "./html-elements.ts";

/** The list level a word processor put on a paragraph instead of a list tag, or null. */
export function wordListLevel(element: HtmlElement): number | null {
  const level = /mso-list:\s*l\d+\s+level(\d)/i.exec(attribute(element, "style"))?.[1];
  return level === undefined ? null : Number(level);
}

/** Whether an element holds the bullet or number that a word processor printed before a list paragraph. */
export function isWordListMarker(element: HtmlElement): boolean {
  return /mso-list:\s*ignore/i.test(attribute(element, "style"));
}
