type Times = {
  startedAt: string | null;
  endedAt: string | null;
  /** Planned length. */
  minutes: number;
  /** The server's time, in milliseconds. */
  now: number;
};

type ClockWords = { elapsed: string; of: string; over: string | null };

/** Seconds of the interview so far, by the server's clock; null before it starts. */
export function secondsIn({ startedAt, endedAt, now }: Omit<Times, "minutes">): number | null {
  if (startedAt === null) return null;
  const until = endedAt === null ? now : Date.parse(endedAt);
  return Math.max(0, Math.floor((until - Date.parse(startedAt)) / 1000));
}

export function clockWords(times: Times): ClockWords | null {
  const seconds = secondsIn(times);
  if (seconds === null) return null;
  const over = Math.floor(seconds / 60) - times.minutes;
  return {
    elapsed: minutesAndSeconds(seconds),
    of: minutesAndSeconds(times.minutes * 60),
    over: over > 0 ? `${over} min over` : null,
  };
}

/** Minutes are not turned into hours: an interview is planned in minutes. */
export function minutesAndSeconds(seconds: number): string {
  return `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
}
