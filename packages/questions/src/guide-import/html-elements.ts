import type { HtmlElement } from "./html-tree.ts";
import type { Frame } from "./block.ts";

/** The value of an element's attribute, or an empty text. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? "";
}

// Everything else begins and ends a line
const INLINE = new Set(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr o:p q ruby s samp small
   span st1:city strike strong sub sup time tt u var wbr img`.split(/\s+/),
);

/** Whether an element stands in running text. */
export const isInline = (tag: string) => INLINE.has(tag);

const WITHOUT_TEXT = new Set(
  "script style head template svg math iframe object canvas video audio map datalist colgroup xml".split(" "),
);

/** Whether what is inside an element is not shown as text. */
export const isWithoutText = (tag: string) => WITHOUT_TEXT.has(tag);

/** Whether an element's text is bold: what its style says, else what its tag means, else as around it. */
export function isBoldIn(element: HtmlElement, isBoldAround: boolean): boolean {
  const weight = /font-weight:\s*(bold|bolder|normal|lighter|\d+)/i.exec(attribute(element, "style"))?.[1];
  if (weight !== undefined) return /^(?:bold|bolder|[6-9]00)$/i.test(weight);
  return isBoldAround || element.tagName === "b" || element.tagName === "strong" || element.tagName === "th";
}

/** A heading's level. A summary or a term stands over its text as a heading does. */
export function headingLevel(element: HtmlElement): number | null {
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName)) return Number(tagName[1]);
  if (attribute(element, "role") === "heading") {
    const level = Number(attribute(element, "aria-level"));
    return level >= 1 && level <= 6 ? level : 2;
  }
  if (tagName === "summary" || tagName === "dt") return 6;
  return /\bMsoTitle\b/.test(attribute(element, "class")) ? 1 : null;
}

const PAGE_TAGS = new Set(
  "nav aside footer form button select textarea dialog menu noscript figcaption".split(" "),
);
const PAGE_ROLES = new Set(
  "navigation banner contentinfo complementary search dialog alertdialog menu".split(" "),
);
const PAGE_CLASSES = new Set(
  `nav navbar navigation menu breadcrumb breadcrumbs sidebar site-header site-footer footer cookie cookies
   cookie-banner cookie-notice cookie-consent share sharing social social-share share-buttons related related-posts
   related-articles comments comment-list newsletter newsletter-signup subscribe author-box byline post-meta
   entry-meta meta skip-link pagination tags toc table-of-contents contents modal popup`.split(/\s+/),
);
const ADVERT_CLASSES = new Set(
  `ad ads advert adverts advertisement advertising sponsored sponsor promo promotion cta banner-ad ad-slot
   ad-container ad-banner adsbygoogle call-to-action`.split(/\s+/),
);

/** What an element says about its text: the page's own, an advert, or nothing. */
export function frameOf(element: HtmlElement): Frame | null {
  if (element.tagName === "body" || element.tagName === "html") return null;
  const names = `${attribute(element, "class")} ${attribute(element, "id")}`.toLowerCase().split(/\s+/);
  if (names.some((name) => ADVERT_CLASSES.has(name))) return "advert";
  const isPage =
    PAGE_TAGS.has(element.tagName) ||
    PAGE_ROLES.has(attribute(element, "role").toLowerCase()) ||
    names.some((name) => PAGE_CLASSES.has(name));
  return isPage ? "page" : null;
}
