import type { GuideSpan, SpanKind } from "@evenhand/questions/guide-import";

/** One line of the shown source, with what it was taken for. */
export type SourceLine = {
  /** From 1. */
  number: number;
  text: string;
  what: SpanKind;
  /** The question it belongs to, by its place in the guide. */
  question: number | null;
  /** Whether something begins here, so that its name stands in the margin. */
  begins: boolean;
  warnings: string[];
};

/** Lines that follow each other and belong to one question, or to none. */
export type SourceRun = { question: number | null; lines: SourceLine[] };

type Source = { text: string; spans: GuideSpan[]; warnings: { line: number; message: string }[] };

/** The source as a reviewer sees it. What nothing was made of stays in it, so that nothing is dropped silently. */
export function sourceRuns({ text, spans, warnings }: Source): SourceRun[] {
  const spanAt = new Map<number, GuideSpan>();
  for (const span of spans)
    for (let line = span.shownStart; line <= span.shownEnd; line += 1) spanAt.set(line, span);
  const warningsAt = Map.groupBy(warnings, ({ line }) => shownLine(spans, line));
  const runs: SourceRun[] = [];
  text.split("\n").forEach((content, index) => {
    const number = index + 1;
    const last = runs.at(-1);
    const span = spanAt.get(number) ?? (content.trim() === "" ? blankAfter(last) : undefined);
    const line: SourceLine = {
      number,
      text: content,
      what: span?.what ?? "other",
      question: span?.question ?? null,
      begins: span !== undefined && "shownStart" in span && span.shownStart === number,
      warnings: warningsAt.get(number)?.map(({ message }) => message) ?? [],
    };
    if (last && last.question === line.question) last.lines.push(line);
    else runs.push({ question: line.question, lines: [line] });
  });
  return runs;
}

/** An empty line belongs to what stands above it. */
function blankAfter(run: SourceRun | undefined): Pick<GuideSpan, "what" | "question"> | undefined {
  const above = run?.lines.at(-1);
  return above && { what: above.what, question: above.question };
}

/** Where a line of the source is shown: the same line, unless the source is shown in another form. */
export function shownLine(spans: GuideSpan[], line: number): number {
  const span =
    spans.find(({ startLine, endLine }) => startLine <= line && line <= endLine) ??
    spans.findLast(({ startLine }) => startLine <= line);
  if (!span) return 1;
  return Math.min(span.shownStart + Math.max(line - span.startLine, 0), span.shownEnd);
}
