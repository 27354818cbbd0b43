import type { HtmlElement } from "./html-tree.ts";
import { attribute } from "./html-elements.ts";
import { isWordListMarker, wordListLevel } from "./word-lists.ts";
import { textInside } from "./html-walk.ts";

type Item = { level: number; number: number | null; isSpent: boolean };

/** Follows lists while a page is walked, for the level and number of each item's first line. */
export function htmlLists() {
  const counters: (number | null)[] = [];
  const items: Item[] = [];
  return {
    open(element: HtmlElement) {
      if (isList(element)) {
        const start = Number(attribute(element, "start"));
        counters.push(element.tagName === "ol" ? start || 1 : null);
      } else if (isItem(element)) {
        const wordLevel = wordListLevel(element);
        const number = wordLevel === null ? (counters.at(-1) ?? null) : null;
        if (number !== null) counters[counters.length - 1] = number + 1;
        items.push({ level: wordLevel ?? Math.max(1, counters.length), number, isSpent: false });
      }
    },
    close(element: HtmlElement) {
      if (isList(element)) counters.pop();
      else if (isItem(element)) items.pop();
    },
    /** Takes the number from a marker that a word processor printed. Whether the element was one. */
    takeMarker(element: HtmlElement): boolean {
      if (!isWordListMarker(element)) return false;
      const item = items.at(-1);
      const printed = /\d{1,3}/.exec(textInside(element))?.[0];
      if (item && printed !== undefined) item.number = Number(printed);
      return true;
    },
    /** The item whose first line comes next, if one does. */
    waiting: (): Item | null => {
      const item = items.at(-1);
      return item && !item.isSpent ? item : null;
    },
    /** How deep the item is nested whose text comes next, 0 outside of lists. */
    level: () => items.at(-1)?.level ?? 0,
  };
}

const isList = ({ tagName }: HtmlElement) => tagName === "ol" || tagName === "ul" || tagName === "menu";

const isItem = (element: HtmlElement) => element.tagName === "li" || wordListLevel(element) !== null;
