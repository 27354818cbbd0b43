import type { HtmlDocument } from "./html-tree.ts";
import { textInside, walkHtml } from "./html-walk.ts";
import { oneLine } from "./plain-words.ts";

/** The text of the page's title element. */
export function htmlTitle(document: HtmlDocument): string | null {
  let title: string | null = null;
  walkHtml(document.childNodes, {
    text: () => {},
    open: (element) => {
      if (element.tagName === "title") title ??= oneLine(textInside(element));
      return ["html", "head"].includes(element.tagName);
    },
    close: () => {},
  });
  return title === "" ? null : title;
}
