import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { answerTo } from "./send-operations.ts";

test("a member who is not signed in is told apart from a refusal", () => {
  expect(answerTo(anAnswer("UNAUTHORIZED", "Sign in to go on."))).toEqual({ kind: "signed out" });
});

test.each(["BAD_REQUEST", "NOT_FOUND", "FORBIDDEN", "PAYLOAD_TOO_LARGE"])(
  "%s is a refusal with the server's own sentence",
  (code) => {
    expect(answerTo(anAnswer(code, "Shorten it."))).toEqual({ kind: "refused", message: "Shorten it." });
  },
);

test.each([
  ["a server that is broken", anAnswer("INTERNAL_SERVER_ERROR", "Something went wrong.")],
  ["too many requests", anAnswer("TOO_MANY_REQUESTS", "Wait a moment.")],
  ["a lost network", TRPCClientError.from(new TypeError("Failed to fetch"))],
  ["a proxy's own page", TRPCClientError.from(new Error("Unable to transform response from server"))],
  ["a request given up", new DOMException("The operation timed out.", "TimeoutError")],
])("%s is tried again", (_what, error) => {
  expect(answerTo(error)).toEqual({ kind: "unreachable" });
});

function anAnswer(code: string, message: string) {
  return TRPCClientError.from({ error: { code: -32_600, message, data: { code, httpStatus: 400 } } });
}
