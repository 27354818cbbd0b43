/** Times of day are the server's local ones, so that past interviews fall into office hours where people look at them. */
export type Calendar = {
  now: Date;
  /** So many days from today, at a time such as "09:30". */
  day: (offset: number, time: string) => Date;
  /** So many working days before (negative) or after today; 0 is today or the working day before it. */
  workday: (offset: number, time: string) => Date;
  /** So many minutes from now, but still today. */
  laterToday: (minutes: number) => Date;
};

export function openCalendar(now: Date): Calendar {
  const day = (offset: number, time: string) => {
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    return new Date(now.getFullYear(), now.getMonth(), now.getDate() + offset, hours, minutes);
  };
  return {
    now,
    day,
    workday: (offset, time) => day(workingDays(now, offset), time),
    laterToday: (minutes) =>
      new Date(Math.min(plusMinutes(now, minutes).getTime(), day(0, "23:45").getTime())),
  };
}

export const plusMinutes = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

/** Default moment of a load: coarse, so that loading again a moment later would make the same rows. */
export const lastQuarterHour = (): Date => new Date(Math.floor(Date.now() / QUARTER_MS) * QUARTER_MS);

const QUARTER_MS = 15 * 60_000;

/** Calendar days from `now` to the working day that is `offset` working days away. */
function workingDays(now: Date, offset: number): number {
  const isWeekend = (days: number) =>
    [0, 6].includes(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).getDay());
  const step = offset < 0 ? -1 : 1;
  let days = 0;
  while (isWeekend(days)) days -= 1;
  for (let left = Math.abs(offset); left > 0; left -= 1) {
    days += step;
    while (isWeekend(days)) days += step;
  }
  return days;
}
