import { expect, test } from "vitest";
import { worstOf } from "./save-state.ts";

test("unsent notes are not hidden by a page that has saved its own text", () => {
  const unsent = { kind: "on this device", count: 1 } as const;
  expect(worstOf([unsent, { kind: "saved", at: new Date() }])).toEqual(unsent);
  expect(worstOf([{ kind: "saved", at: new Date() }, unsent])).toEqual(unsent);
});

test("of two saves the later one is shown", () => {
  const early = { kind: "saved", at: new Date(1_000) } as const;
  const late = { kind: "saved", at: new Date(2_000) } as const;
  expect(worstOf([late, early])).toEqual(late);
});
