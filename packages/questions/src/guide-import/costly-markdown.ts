// Far beyond what people write on a page, far below what takes the parser long
const MAX_NESTING = 20;
const MAX_MARKS = 600;
const MAX_UNDERLINES = 40;
const MAX_LINES = 300;

/** Whether a stretch of Markdown has so many marks or lines that its parser would be slow. */
export function isCostlyMarkdown(text: string): boolean {
  let marks = 0;
  for (const mark of text) if ("*_[]<`!".includes(mark)) marks += 1;
  if (marks > MAX_MARKS) return true;
  let underlines = 0;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length > MAX_LINES) return true;
  for (const line of lines) {
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
