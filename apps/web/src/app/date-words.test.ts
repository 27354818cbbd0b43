import { expect, test } from "vitest";
import {
  agoWords,
  clockWords,
  dateWords,
  dayWords,
  distanceWords,
  longDayWords,
  momentWords,
  spanWords,
  zoneWords,
} from "./date-words.ts";

const berlin = { now: new Date("2026-11-24T09:05:00Z"), zone: "Europe/Berlin", locale: "en-GB" };

test.each([
  ["2026-11-24T22:59:00Z", "Today"],
  ["2026-11-24T23:00:00Z", "Tomorrow"],
  ["2026-11-22T23:00:00Z", "Yesterday"],
  ["2026-11-30T10:00:00Z", "Monday"],
  ["2026-12-01T10:00:00Z", "Tuesday 1 December"],
  ["2026-11-20T10:00:00Z", "Friday 20 November"],
  ["2027-01-04T10:00:00Z", "Monday, 4 January 2027"],
])("%s is called %s where the reader is", (moment, words) => {
  expect(dayWords(moment, berlin)).toBe(words);
});

test("the last days of a year name the next one", () => {
  const newYearsEve = { ...berlin, now: new Date("2026-12-30T09:00:00Z") };
  expect(dayWords("2027-01-02T10:00:00Z", newYearsEve)).toBe("Saturday, 2 January 2027");
});

test("a board says days briefly", () => {
  expect(dayWords("2026-11-20T10:00:00Z", { ...berlin, brief: true })).toBe("Fri 20 Nov");
  expect(dayWords("2026-11-23T10:00:00Z", { ...berlin, brief: true })).toBe("Yesterday");
});

test("the same moment reads by the wall clock of each zone", () => {
  const moment = "2026-11-24T10:00:00Z";
  expect(clockWords(moment, { zone: "Europe/Berlin", locale: "en-GB" })).toBe("11:00");
  expect(clockWords(moment, { zone: "Asia/Kolkata", locale: "en-GB" })).toBe("15:30");
  expect(clockWords(moment, { zone: "America/New_York", locale: "en-US" })).toMatch(/^5:00\sAM$/);
});

test("an interview is said from start to end", () => {
  expect(spanWords("2026-11-24T10:00:00Z", 45, berlin)).toBe("11:00–11:45");
  expect(momentWords("2026-11-24T10:00:00Z", berlin)).toBe("Today, 11:00");
});

test.each([
  ["2026-11-24T09:05:30Z", "in less than a minute"],
  ["2026-11-24T09:04:30Z", "just now"],
  ["2026-11-24T09:30:59Z", "in 25 minutes"],
  ["2026-11-24T08:00:00Z", "1 hour ago"],
  ["2026-11-25T08:00:00Z", "in 22 hours"],
  ["2026-11-25T10:00:00Z", "in 1 day"],
  ["2026-11-26T00:00:00Z", "in 2 days"],
  ["2026-11-14T09:00:00Z", "10 days ago"],
])("%s is %s", (moment, words) => {
  expect(distanceWords(moment, berlin)).toBe(words);
});

test("what happened is never said to lie ahead", () => {
  expect(agoWords("2026-11-24T09:05:20Z", berlin)).toBe("just now");
  expect(agoWords("2026-11-24T07:05:00Z", berlin)).toBe("2 hours ago");
});

test("a day counts as one across the change to daylight saving", () => {
  const saturday = { ...berlin, now: new Date("2026-03-28T12:00:00Z") };
  expect(dayWords("2026-03-29T11:30:00Z", saturday)).toBe("Tomorrow");
});

test("records carry the whole date and the zone its name", () => {
  expect(longDayWords("2026-12-04T10:00:00Z", berlin)).toBe("Friday 4 December");
  expect(dateWords("2026-12-04T10:00:00Z", berlin)).toBe("4 December 2026");
  expect(zoneWords(berlin)).toBe("Central European Time");
});
