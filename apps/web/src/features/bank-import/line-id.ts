/** By this id a warning finds its line of the source. */
export const lineId = (line: number): string => `source-line-${line}`;

/** Opens the source where it is folded away, and goes to the line. */
export function goToLine(line: number): void {
  const source = document.getElementById("guide-source");
  if (source instanceof HTMLDetailsElement) source.open = true;
  const element = document.getElementById(lineId(line));
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "center" });
}
