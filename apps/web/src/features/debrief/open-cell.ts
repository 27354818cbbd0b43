/** Which cell of the matrix is open. It lives in the URL, so that a colleague can be sent to the very words. */
export type OpenCell = { cell?: string | undefined };

/** Takes from an address what it understands and leaves out the rest. */
export function readOpenCell(search: Record<string, unknown>): OpenCell {
  const { cell } = search;
  return { cell: typeof cell === "string" && /^[\w-]+\.[\w-]+$/.test(cell) ? cell : undefined };
}

export const cellKey = (scorecardId: string, competencyId: string) => `${scorecardId}.${competencyId}`;

/** The id of the cell's button, and with a suffix of what it opens. */
export const cellId = (key: string) => `cell-${key}`;
