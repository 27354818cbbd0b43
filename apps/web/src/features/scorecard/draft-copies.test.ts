import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { openDraftCopies } from "./draft-copies.ts";

const copy = {
  baseRevision: 3,
  keptAt: "2026-11-24T10:01:01.000Z",
  draft: { sections: [], recommendation: null, recommendationReason: "Calm." },
};

test("a kept draft is read back by its own member and interview only", async () => {
  const copies = openDraftCopies("read-back");
  await copies.write({ memberId: "ines", interviewId: "one" }, copy);
  expect(await copies.read({ memberId: "ines", interviewId: "one" })).toEqual(copy);
  expect(await copies.read({ memberId: "ivan", interviewId: "one" })).toBeUndefined();
  expect(await copies.read({ memberId: "ines", interviewId: "two" })).toBeUndefined();
});

test("a removed draft is gone and the others stay", async () => {
  const copies = openDraftCopies("remove");
  await copies.write({ memberId: "ines", interviewId: "one" }, copy);
  await copies.write({ memberId: "ines", interviewId: "two" }, copy);
  await copies.remove({ memberId: "ines", interviewId: "one" });
  expect(await copies.read({ memberId: "ines", interviewId: "one" })).toBeUndefined();
  expect(await copies.read({ memberId: "ines", interviewId: "two" })).toEqual(copy);
});
