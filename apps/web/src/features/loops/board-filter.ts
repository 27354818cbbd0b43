/** What the address of the board says: which half of it, and the words its loops must have. */
export type BoardFilter = { tab?: "finished" | undefined; find?: string | undefined };

export function readBoardFilter(search: Record<string, unknown>): BoardFilter {
  const { tab, find } = search;
  // A search for digits alone arrives as a number.
  const words = typeof find === "number" ? String(find) : find;
  return {
    ...(tab === "finished" && { tab }),
    ...(typeof words === "string" && words !== "" && { find: words }),
  };
}
