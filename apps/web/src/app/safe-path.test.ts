import { expect, test } from "vitest";
import { safePath } from "./safe-path.ts";

test("a path of this site is kept with its query", () => {
  expect(safePath("/loops/7?tab=notes#a")).toBe("/loops/7?tab=notes#a");
});

test.each([
  "https://elsewhere.example/",
  "//elsewhere.example/",
  "/\\elsewhere.example",
  "javascript:alert(1)",
  7,
  undefined,
])("%s is no place to come back to", (path) => {
  expect(safePath(path)).toBeUndefined();
});

test("signing in does not lead back to signing in", () => {
  expect(safePath("/sign-in?from=/jobs")).toBeUndefined();
});
