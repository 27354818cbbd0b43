import { Tokenizer } from "parse5";
import type { TokenHandler } from "parse5";

export type GuideFormat = "text" | "markdown" | "html";

const BLOCK_TAGS = new Set(
  "html body p div h1 h2 h3 h4 h5 h6 ul ol li table tr td section article header main br span dl dt dd details summary blockquote b strong font".split(
    " ",
  ),
);

/** The format a guide is written in, by its tags and marks. */
export function detectFormat(source: string): GuideFormat {
  const tags = countTags(source);
  const marks = countMarks(source);
  const startsWithTag = /^\s*<(?:!doctype|\/?[a-z!?])/i.test(source);
  if (tags > 0 && (startsWithTag ? tags >= marks || marks < 3 : tags >= 3 && tags > marks * 2)) return "html";
  return marks > 0 ? "markdown" : "text";
}

const nothing = () => {};

function countTags(source: string): number {
  if (!/<[a-z]/i.test(source)) return 0;
  let count = 0;
  const handler: TokenHandler = {
    onStartTag: ({ tagName }) => {
      if (BLOCK_TAGS.has(tagName)) count += 1;
    },
    onEndTag: nothing,
    onComment: nothing,
    onDoctype: nothing,
    onEof: nothing,
    onCharacter: nothing,
    onNullCharacter: nothing,
    onWhitespaceCharacter: nothing,
  };
  new Tokenizer({}, handler).write(source, true);
  return count;
}

const HEADING = /^ {0,3}#{1,6} \S/;
const BOLD = /(?:\*\*|__)\S[^*_]{0,200}\S?(?:\*\*|__)/;
const FENCE = /^ {0,3}(?:```|~~~)/;

// One heading is enough; bold could be a stray mark, so it takes two lines of it
function countMarks(source: string): number {
  let headings = 0;
  let others = 0;
  for (const line of source.split("\n")) {
    if (HEADING.test(line)) headings += 1;
    else if (FENCE.test(line) || BOLD.test(line.slice(0, 500))) others += 1;
  }
  return headings > 0 || others > 1 ? headings + others : 0;
}
