import { afterEach, expect, test, vi } from "vitest";
import { failureWords } from "./failure-words.ts";

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["NOT_FOUND", "not found"],
  ["BAD_REQUEST", "not found"],
  ["UNAUTHORIZED", "signed out"],
  ["INTERNAL_SERVER_ERROR", "broken"],
])("an answer of %s reads as %s", (code, kind) => {
  onLine(true);
  expect(failureWords(answer(code, "secret detail"))).toMatchObject({ kind });
  expect(JSON.stringify(failureWords(answer(code, "secret detail")))).not.toContain("secret detail");
});

test("a refusal is told in the server's own sentence", () => {
  onLine(true);
  const message = "The debrief is open to the loop's members. Ask its recruiter to add you.";
  expect(failureWords(answer("FORBIDDEN", message)).what).toBe(message);
});

test("a lost network is recognised under the error that wraps it", () => {
  onLine(true);
  const wrapped = new Error("the request failed", { cause: new TypeError("Failed to fetch") });
  expect(failureWords(wrapped).kind).toBe("unreachable");
});

test("a mistake in our code is not blamed on the network", () => {
  onLine(true);
  expect(failureWords(new TypeError("x is undefined")).kind).toBe("broken");
});

test("whatever fails while offline is put down to that", () => {
  onLine(false);
  expect(failureWords(new Error("any")).kind).toBe("unreachable");
});

function onLine(value: boolean): void {
  vi.stubGlobal("navigator", { onLine: value });
}

function answer(code: string, message: string): Error {
  return Object.assign(new Error(message), { data: { code } });
}
