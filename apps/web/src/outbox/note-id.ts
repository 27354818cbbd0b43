/**
 * Makes ids that sort in the order they were made (UUID version 7, RFC 9562): notes begun within one second reach the
 * server together, and nothing else would tell it which came first.
 */
export function createNoteIds(now: () => number = Date.now) {
  let last = 0;
  return (): string => {
    last = Math.max(last + 1, now());
    const time = last.toString(16).padStart(12, "0");
    // Version 4 has its version and variant where version 7 has them; the random digits are kept.
    const [, , third = "", ...rest] = crypto.randomUUID().split("-");
    return [time.slice(0, 8), time.slice(8), `7${third.slice(1)}`, ...rest].join("-");
  };
}

export const newNoteId = createNoteIds();
