import { TRPCClientError } from "@trpc/client";
import { expect, test, vi } from "vitest";
import { refusalWords } from "./refusal-words.ts";
import { Refused } from "./refused.ts";

vi.stubGlobal("navigator", { onLine: true });

test("the server's own sentence is shown as it is", () => {
  const shape = { code: -32_009, message: "This loop is already closed.", data: { code: "CONFLICT" } };
  expect(refusalWords(TRPCClientError.from({ error: shape }))).toBe("This loop is already closed.");
  expect(refusalWords(new Refused("Not right.", { reason: "wrong-sign-in" }))).toBe("Not right.");
});

test("a lost network is not blamed on what was entered", () => {
  const lost = TRPCClientError.from(new TypeError("Failed to fetch"));
  expect(refusalWords(lost)).toContain("cannot be reached");
});

test("anything else never shows a program's words", () => {
  expect(refusalWords(new Error("x is undefined"))).not.toContain("undefined");
});
