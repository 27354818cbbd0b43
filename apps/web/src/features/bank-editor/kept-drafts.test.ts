import "fake-indexeddb/auto";
import { emptyDraft } from "@evenhand/questions";
import { expect, test } from "vitest";
import { openKeptDrafts } from "./kept-drafts.ts";

const aDraft = (questionId: string, keptAt: string) => ({
  memberId: "ines",
  questionId,
  content: { ...emptyDraft(), prompt: questionId },
  base: { version: 0, revision: 0 },
  isNew: true,
  keptAt,
});

test("what was typed is there again in another tab until it is saved", async () => {
  const drafts = openKeptDrafts("reopened");
  const kept = aDraft("q1", "2026-11-23T10:00:00Z");
  await drafts.write(kept);
  expect(await openKeptDrafts("reopened").read("ines", "q1")).toEqual(kept);
  await drafts.remove("ines", "q1");
  expect(await drafts.read("ines", "q1")).toBeUndefined();
});

test("only one's own unsaved new questions are offered, the latest first", async () => {
  const drafts = openKeptDrafts("offered");
  await drafts.write(aDraft("older", "2026-11-23T10:00:00Z"));
  await drafts.write(aDraft("newer", "2026-11-23T11:00:00Z"));
  await drafts.write({ ...aDraft("saved before", "2026-11-23T12:00:00Z"), isNew: false });
  await drafts.write({ ...aDraft("of another", "2026-11-23T12:00:00Z"), memberId: "marit" });
  expect((await drafts.listNew("ines")).map(({ questionId }) => questionId)).toEqual(["newer", "older"]);
});
