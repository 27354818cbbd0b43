import { expect, test } from "vitest";
import { openCalendar, plusMinutes } from "./calendar.ts";

const saturday = new Date(2026, 10, 28, 23, 30);
const monday = new Date(2026, 10, 30, 9, 0);

test("working days leave out weekends in both directions", () => {
  expect(openCalendar(monday).workday(-1, "10:00")).toEqual(new Date(2026, 10, 27, 10, 0));
  expect(openCalendar(monday).workday(5, "10:00")).toEqual(new Date(2026, 11, 7, 10, 0));
  expect(openCalendar(saturday).workday(0, "10:00")).toEqual(new Date(2026, 10, 27, 10, 0));
  expect(openCalendar(saturday).workday(1, "10:00")).toEqual(new Date(2026, 10, 30, 10, 0));
});

test("later today is after now and never tomorrow", () => {
  expect(openCalendar(monday).laterToday(90)).toEqual(plusMinutes(monday, 90));
  expect(openCalendar(saturday).laterToday(90)).toEqual(new Date(2026, 10, 28, 23, 45));
});
