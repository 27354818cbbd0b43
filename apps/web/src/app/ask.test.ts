import { expect, test } from "vitest";
import { refusedBy } from "./ask.ts";

const now = new Date("2026-11-24T09:00:00Z");

test("a refusal keeps the server's sentence and its name for it", () => {
  const refused = refusedBy({ reason: "wrong-sign-in", message: "Not right." }, null, now);
  expect(refused).toMatchObject({
    message: "Not right.",
    reason: "wrong-sign-in",
    retryAt: null,
    fields: {},
  });
});

test("each refused field gets its first sentence", () => {
  const answer = {
    message: "Enter your name.",
    fields: { name: ["Enter your name.", "And more."], email: [] },
  };
  expect(refusedBy(answer, null, now).fields).toEqual({ name: "Enter your name." });
});

test("a wait in seconds becomes a moment to try again", () => {
  expect(refusedBy({}, "43", now).retryAt).toEqual(new Date("2026-11-24T09:00:43Z"));
});

test("an answer that cannot be read still gives a sentence", () => {
  expect(refusedBy("<html>", null, now).message).toBe(
    "The server could not answer this. Try again in a moment.",
  );
});
