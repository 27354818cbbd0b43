import { expect, test } from "vitest";
import { corrected } from "./server-time.ts";

const date = "Mon, 05 Jan 2026 14:00:00 GMT";
const at = Date.UTC(2026, 0, 5, 14);

test("a device that agrees within a second is left alone", () => {
  expect(corrected(0, date, { sentAt: at + 100, receivedAt: at + 150 })).toBe(0);
  expect(corrected(0, date, { sentAt: at + 940, receivedAt: at + 980 })).toBe(0);
});

test("a device whose clock is hours off is corrected to within a second", () => {
  const late = at + 3 * 3_600_000;
  const ahead = corrected(0, date, { sentAt: late, receivedAt: late + 40 });
  expect(Math.abs(ahead + 3 * 3_600_000)).toBeLessThan(1_000);
});

test("a slow answer proves little, so it changes little", () => {
  expect(corrected(0, date, { sentAt: at - 8_000, receivedAt: at + 500 })).toBe(0);
});

test("an answer without a date, or across a changed clock, changes nothing", () => {
  expect(corrected(120, null, { sentAt: at, receivedAt: at })).toBe(120);
  expect(corrected(120, "soon", { sentAt: at, receivedAt: at })).toBe(120);
  expect(corrected(120, date, { sentAt: at, receivedAt: at - 60_000 })).toBe(120);
});
