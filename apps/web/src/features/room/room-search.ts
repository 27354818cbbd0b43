/** Which question is open, counted from 1. It lives in the URL, so that a reload comes back to it. */
export type RoomSearch = { question?: number | undefined };

export function readRoomSearch(search: Record<string, unknown>): RoomSearch {
  const question = Number(search["question"]);
  return Number.isInteger(question) && question >= 1 ? { question } : {};
}
