/** What keeps a file from being read: a line of the file, counted from 1, and what to do about it. */
export type Problem = { line: number; message: string };

const MOST_SHOWN = 100;

/** The problems from top to bottom, with the rest counted in one more entry when there are over a hundred. */
export function firstProblems(problems: readonly Problem[]): Problem[] {
  const inOrder = problems.toSorted((a, b) => a.line - b.line);
  const [firstLeftOut] = inOrder.slice(MOST_SHOWN);
  if (!firstLeftOut) return inOrder;
  const message = `And ${inOrder.length - MOST_SHOWN} more. Correct those above first.`;
  return [...inOrder.slice(0, MOST_SHOWN), { line: firstLeftOut.line, message }];
}
