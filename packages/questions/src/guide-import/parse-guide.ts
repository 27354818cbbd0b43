import { buildQuestion } from "./build-question.ts";
import type { Block } from "./block.ts";
import { cleanTitle } from "./clean-title.ts";
import { MAX_GUIDE_BYTES } from "./decode-guide.ts";
import { detectFormat } from "./detect-format.ts";
import type { GuideFormat } from "./detect-format.ts";
import { findQuestions } from "./find-questions.ts";
import { findRole } from "./find-role.ts";
import { findTitle } from "./find-title.ts";
import type { ImportedGuide } from "./guide-schema.ts";
import { joinLines } from "./join-lines.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readQuestions } from "./read-questions.ts";
import { readText } from "./read-text.ts";
import { sortBlocks } from "./sort-blocks.ts";
import { splitStar } from "./split-star.ts";
import { showGuide } from "./spans.ts";
import type { GuideSpan } from "./spans.ts";
import { endWarnings } from "./truncation.ts";
import { leftOutWarnings, unlabelledAnswers } from "./warnings.ts";

export type ParsedGuide =
  | { ok: true; guide: ImportedGuide; text: string; spans: GuideSpan[] }
  | { ok: false; reason: string };

/**
 * Reads an interview guide as people have it. The format is found out when it is not given. `text` is what to show a
 * reviewer beside the questions; for text and Markdown it is the source itself, for HTML its reading.
 */
export function parseGuide(source: string, format?: GuideFormat): ParsedGuide {
  if (source.length > MAX_GUIDE_BYTES) {
    return { ok: false, reason: "This guide is larger than 5 MB. Paste only the interview guide itself." };
  }
  const lines = source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const known = format ?? detectFormat(lines);
  const read = readBlocks(lines, known);
  const sorted = sortBlocks(splitStar(joinLines(read.blocks)));
  const found = findQuestions(sorted);
  const reading = readQuestions(sorted, found);
  if (reading.drafts.length === 0) return { ok: false, reason: nothingFound(lines) };

  const firstQuestion = reading.outcomes.findIndex((outcome) => outcome?.what === "prompt");
  const title = findTitle({ sorted, firstQuestion, pageTitle: read.title });
  if (title.index !== null) reading.outcomes[title.index] = { what: "title", question: null, reason: null };
  const siteText = sorted.flatMap(({ block, outside }) => (outside === "page" ? [block.text] : []));
  const cleaned = cleanTitle(title.text, siteText);
  const warnings = [
    ...(read.isTooDeep ? [tooDeep] : []),
    ...unlabelledAnswers(reading),
    ...leftOutWarnings(reading),
    ...endWarnings(reading, read.endsInTag),
  ].toSorted((one, other) => one.line - other.line);
  return {
    ok: true,
    guide: {
      title: cleaned,
      role: findRole(cleaned),
      questions: reading.drafts.map((draft) => buildQuestion(draft)),
      warnings,
    },
    ...showGuide(lines, known, { blocks: sorted.map(({ block }) => block), outcomes: reading.outcomes }),
  };
}

type Read = { blocks: Block[]; title: string | null; endsInTag: boolean; isTooDeep: boolean };

function readBlocks(source: string, format: GuideFormat): Read {
  if (format === "html") return readHtml(source);
  const blocks = format === "markdown" ? readMarkdown(source) : readText(source);
  return { blocks, title: null, endsInTag: false, isTooDeep: false };
}

const tooDeep = {
  line: 1,
  message: "The tags are nested too deeply for a page. The text was read without them.",
};

function nothingFound(source: string): string {
  const lines = source.split("\n").length;
  return (
    `No interview questions were found in ${lines === 1 ? "1 line" : `${lines} lines`}. Looked for headings, numbered lines, bold lines, ` +
    "lines that begin with “Q:” and short paragraphs that ask something and have a reason (“Why they ask”), a STAR list, " +
    "a framework, a sample answer or a tip under them."
  );
}
