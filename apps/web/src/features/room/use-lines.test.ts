import { expect, test } from "vitest";
import { keepingSame } from "./use-lines.ts";

test("a list with the same members stays the same list", () => {
  let members = ["a", "b"];
  const read = keepingSame(() => [...members]);
  const first = read();
  expect(read()).toBe(first);
  members = ["a"];
  expect(read()).toEqual(["a"]);
  members = ["b"];
  expect(read()).toEqual(["b"]);
});
