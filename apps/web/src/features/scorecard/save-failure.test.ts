import { expect, test } from "vitest";
import { saveFailure } from "./save-failure.ts";

test("a scorecard that moved on is told apart from one that was handed in", () => {
  expect(saveFailure(answer("CONFLICT", "stale")).kind).toBe("stale");
  expect(saveFailure(answer("CONFLICT", "already-submitted")).kind).toBe("submitted");
});

test("what the server refused is said in its own words and not tried again by itself", () => {
  expect(saveFailure(answer("BAD_REQUEST", "scorecard"))).toEqual({
    kind: "refused",
    message: "Said by the server.",
  });
  expect(saveFailure(answer("NOT_FOUND", "not-found"))).toMatchObject({
    kind: "refused",
    message: expect.stringContaining("no longer assigned"),
  });
});

test("an ended sign-in is worth trying again and says what to do", () => {
  expect(saveFailure(answer("UNAUTHORIZED", null))).toMatchObject({
    kind: "later",
    message: expect.stringContaining("Sign in again"),
  });
});

test("a lost way and a failing server are worth trying again", () => {
  expect(saveFailure(new TypeError("Failed to fetch")).kind).toBe("later");
  expect(saveFailure(answer("INTERNAL_SERVER_ERROR", null)).kind).toBe("later");
});

function answer(code: string, reason: string | null): Error {
  return Object.assign(new Error("Said by the server."), { data: { code, reason } });
}
