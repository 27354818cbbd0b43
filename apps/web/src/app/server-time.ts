/** How far the server's clock is ahead of this device's, in milliseconds. */
let ahead = 0;

/** The server's time, for what started at a time the server gave. Right again after sleep and changed clocks. */
export const serverNow = (): number => Date.now() + ahead;

/** Makes a request and learns the server's time from its answer. */
export async function timed(request: () => Promise<Response>): Promise<Response> {
  const sentAt = Date.now();
  const response = await request();
  ahead = corrected(ahead, response.headers.get("date"), { sentAt, receivedAt: Date.now() });
  return response;
}

/** The header counts whole seconds, so only a difference beyond that and beyond the time on the way means anything. */
export function corrected(
  known: number,
  date: string | null,
  { sentAt, receivedAt }: { sentAt: number; receivedAt: number },
): number {
  const at = date === null ? NaN : Date.parse(date);
  if (Number.isNaN(at) || receivedAt < sentAt) return known;
  const [earliest, latest] = [at - receivedAt, at + 999 - sentAt];
  if (known >= earliest && known <= latest) return known;
  return Math.round((earliest + latest) / 2);
}
