/** The alternatives of a regular expression's source, as far as they are not inside brackets. */
export function alternativesOf(source: string): string[] {
  const alternatives = [""];
  let depth = 0;
  for (const [piece] of source.matchAll(PIECES)) {
    if (piece === "(") depth += 1;
    if (piece === ")") depth -= 1;
    if (piece === "|" && depth === 0) alternatives.push("");
    else alternatives.push(`${alternatives.pop() ?? ""}${piece}`);
  }
  return alternatives;
}

// An escaped character and a class of characters hold no brackets that count
const PIECES = /\\.|\[(?:\\.|[^\]])*\]|./gs;
