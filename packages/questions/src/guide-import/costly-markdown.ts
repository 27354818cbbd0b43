// Far beyond what people write on a page, far below what takes the parser long
const MAX_NESTING = 20;
const MAX_MARKS = 600;
const MAX_UNDERLINES = 40;

/** Whether a stretch of Markdown has so many marks that its parser, quadratic in them, would be slow. */
export function isCostlyMarkdown(text: string): boolean {
  let marks = 0;
  for (const mark of text) if ("*_[]<`!".includes(mark)) marks += 1;
  if (marks > MAX_MARKS) return true;
  let underlines = 0;
  for (const line of text.split("\n")) {
    if (/^ {0,3}(?:=+|-+)\s*$/.test(line)) underlines += 1;
    if (nestingOf(line) > MAX_NESTING) return true;
  }
  return underlines > MAX_UNDERLINES;
}

function nestingOf(line: string): number {
  const opening = /^[\s>\-+*\d.)]*/.exec(line.slice(0, 1000))?.[0] ?? "";
  const markers = opening.match(/>|[-+*.)](?=\s)/g)?.length ?? 0;
  return markers + Math.floor((opening.length - opening.trimStart().length) / 8);
}
