import type { Block } from "./block.ts";
import { firstWords } from "./phrase.ts";

const LONGEST_ADVERT = 220;

/** Whether a short line sells something: it is marked as an advert, or urges with an offer. */
export function isAdvert({ text, kind, number }: Block): boolean {
  if (text.length > LONGEST_ADVERT || kind === "rule" || number !== null) return false;
  if (/^\W*(?:advertisement|advert|sponsored|promoted|ad)\b\s*(?:[\]):|·–—-]|$)/i.test(text)) return true;
  // Somebody who tells what they did sells nothing, unless it is to readers
  const isTold =
    /\b(?:I|[Mm]y|[Ww]e)\b/.test(text.slice(0, 80)) && !/\b(?:newsletter|readers|subscribers)\b/i.test(text);
  if (isTold) return false;
  if (/\b(?:try|get|download|use|join|see|explore|with) our\b/i.test(text)) return OFFER.test(text);
  const urges = URGES.has(firstWords(text)[0] ?? "") || URGING.test(text);
  return urges && OFFER.test(text) && !text.trimEnd().endsWith("?") ? true : urges && ASKING_OFFER.test(text);
}

const URGES = new Set(
  "build create get try sign subscribe download join start upgrade unlock land boost save claim grab discover find register need want looking ready tired struggling stop".split(
    " ",
  ),
);
const URGING =
  /\b(?:sign up|try (?:it )?(?:for )?free|get started|start (?:your )?free|click here|subscribe|learn more|download (?:now|our|the|it))\b/i;
const OFFER =
  /\bfree\b|\bresum[eé]s?\b|\bCVs?\b|\bcover letter|\bnewsletter|\btrial\b|\btemplates?\b|\bin (?:minutes|seconds)\b|\btoday\b|\bcourse\b|\be-?book\b|\binbox\b|\bapp\b|→|»|\baccount\b|\b\d+% off\b|\bdiscount|\bpremium\b|\bdemo\b|\bdream job\b|\bsubscri|\bour AI\b|\bweekly\b|\balerts\b/i;
const ASKING_OFFER = /\?\s.*(?:free|try|sign up|resum[eé]|template|course|download|get started)/i;
