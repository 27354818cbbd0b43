import { TRPCClientError } from "@trpc/client";
import { expect, test, vi } from "vitest";
import { isRefusal, stoppedWords } from "./stopped-words.ts";

vi.stubGlobal("navigator", { onLine: true });

const answered = (code: string) =>
  TRPCClientError.from({ error: { message: "Ask an administrator.", code: -32600, data: { code } } });
const unanswered = TRPCClientError.from(new TypeError("Failed to fetch"));
const unreadable = TRPCClientError.from(new Error("Unexpected token '<'"));

test("the server's own sentence is shown as it is, and no other", () => {
  expect(stoppedWords(answered("FORBIDDEN"))).toBe("Ask an administrator.");
  expect(stoppedWords(unanswered)).toMatch(/^The server cannot be reached\./);
  expect(stoppedWords(unreadable)).toMatch(/^Something went wrong\./);
  expect(stoppedWords(new Error("The worker did not start."))).toMatch(/reload the page\.$/);
});

test("only a clear no is certain to have changed nothing", () => {
  expect(isRefusal(answered("BAD_REQUEST"))).toBe(true);
  expect(isRefusal(answered("INTERNAL_SERVER_ERROR"))).toBe(false);
  expect(isRefusal(unanswered)).toBe(false);
  expect(isRefusal(unreadable)).toBe(false);
});
