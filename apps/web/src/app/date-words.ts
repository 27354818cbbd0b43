/** Whose wall clock: the reader's own unless said otherwise. */
type Viewpoint = { zone?: string | undefined; locale?: string | undefined };

/** The same, with the moment it is there. `brief` for boards: "Fri 4 Dec". */
export type Standpoint = Viewpoint & { now: Date; brief?: boolean | undefined };

type Moment = Date | string;

/** "Today", "Tomorrow", "Thursday", "Thursday 4 December", and the year when it is another one. */
export function dayWords(moment: Moment, standpoint: Standpoint): string {
  const { now, zone, locale = readersLocale, brief = false } = standpoint;
  const days = dayNumber(moment, zone) - dayNumber(now, zone);
  if (days >= -1 && days <= 1) return nearDays[days + 1] ?? "";
  const sameYear = yearOf(moment, zone) === yearOf(now, zone);
  const width = brief ? "short" : "long";
  return format(moment, locale, {
    timeZone: zone,
    weekday: width,
    ...((days < 0 || days > 6 || !sameYear) && { day: "numeric", month: width }),
    ...(!sameYear && { year: "numeric" }),
  });
}

/** The time of day, as the reader writes it: "14:05" or "2:05 PM". */
export function clockWords(moment: Moment, { zone, locale = readersLocale }: Viewpoint = {}): string {
  return format(moment, locale, { timeZone: zone, hour: "numeric", minute: "2-digit" });
}

/** From when to when: "10:00–10:45". */
export function spanWords(
  start: Moment,
  minutes: number,
  { zone, locale = readersLocale }: Viewpoint = {},
): string {
  const from = new Date(start);
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: "numeric", minute: "2-digit" });
  return format.formatRange(from, new Date(from.getTime() + minutes * minute)).replaceAll(/\s*–\s*/g, "–");
}

/** Day and time: "Tomorrow, 10:00". */
export function momentWords(moment: Moment, standpoint: Standpoint): string {
  return `${dayWords(moment, standpoint)}, ${clockWords(moment, standpoint)}`;
}

/** A day in full, for records: "4 December 2026". */
export function dateWords(moment: Moment, { zone, locale = readersLocale }: Viewpoint = {}): string {
  return format(moment, locale, { timeZone: zone, day: "numeric", month: "long", year: "numeric" });
}

/** Today as a calendar names it: "Tuesday 24 November". */
export function longDayWords(moment: Moment, { zone, locale = readersLocale }: Viewpoint = {}): string {
  return format(moment, locale, { timeZone: zone, weekday: "long", day: "numeric", month: "long" });
}

/** How far from now: "in 25 minutes", "2 hours ago", "just now"; in days on the calendar after a day and a night. */
export function distanceWords(moment: Moment, { now, zone, locale = readersLocale }: Standpoint): string {
  const away = new Date(moment).getTime() - now.getTime();
  if (Math.abs(away) < minute) return away > 0 ? "in less than a minute" : "just now";
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  if (Math.abs(away) < hour) return words.format(Math.trunc(away / minute), "minute");
  if (Math.abs(away) < 24 * hour) return words.format(Math.trunc(away / hour), "hour");
  return words.format(dayNumber(moment, zone) - dayNumber(now, zone), "day");
}

/** How long ago, for what cannot lie ahead: a clock that runs a little differently is no news from the future. */
export function agoWords(moment: Moment, standpoint: Standpoint): string {
  const past = Math.min(new Date(moment).getTime(), standpoint.now.getTime());
  return distanceWords(new Date(past), standpoint);
}

/** The name of the reader's time zone, for where a time is agreed between people: "Central European Time". */
export function zoneWords({ zone, locale = readersLocale }: Viewpoint = {}): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    timeZoneName: "longGeneric",
  }).formatToParts();
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "your own time zone";
}

const minute = 60_000;
const hour = 60 * minute;
const nearDays = ["Yesterday", "Today", "Tomorrow"];

/** The words are English; which clock and order of a date comes with them is the reader's choice where it is English too. */
const readersLocale =
  typeof navigator !== "undefined" && navigator.language.startsWith("en") ? navigator.language : "en-GB";

const format = (moment: Moment, locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, options).format(new Date(moment));

const yearOf = (moment: Moment, zone: string | undefined) =>
  format(moment, "en-CA", { timeZone: zone, year: "numeric" });

/** Whole days on the wall calendar of the zone, so that midnight and daylight saving count as people count them. */
function dayNumber(moment: Moment, zone: string | undefined): number {
  const day = format(moment, "en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
  return Date.parse(`${day}T00:00:00Z`) / (24 * hour);
}
