import { expect, test } from "vitest";
import { connectionOf } from "./connection.ts";

test("an open stream counts as connected even where the browser knows no network", () => {
  expect(connectionOf("live", false)).toBe("connected");
});

test("a lost stream is called offline only without a network", () => {
  expect(connectionOf("reconnecting", true)).toBe("reconnecting");
  expect(connectionOf("reconnecting", false)).toBe("offline");
});
