import { createTestDatabase } from "@evenhand/db/testing";
import type { ScorecardDraft } from "@evenhand/interview";
import { afterAll, expect, test } from "vitest";
import { aLoop, anOrganization, submitAll, type Person } from "../testing/a-world.ts";
import { anOperation } from "../testing/note-operations.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);
const organization = await anOrganization(database);
const { ines, ivan } = organization;

const aDraft = async (
  { api }: Person,
  interviewId: string,
  change: Partial<ScorecardDraft> = {},
): Promise<ScorecardDraft> => {
  const { competencies, revision } = await api.scorecards.mine({ interviewId });
  return {
    interviewId,
    revision,
    ratings: competencies.map(({ competencyId }) => ({
      competencyId,
      rating: { kind: "rated", level: 3 },
      evidence: [],
    })),
    recommendation: "yes",
    recommendationReason: "Because of what they did.",
    ...change,
  };
};

test("a draft comes back as it was saved, and only to its author", async () => {
  const { loopId, interviewId } = await aLoop(organization);
  const draft = await aDraft(ines, interviewId, { recommendation: null });
  expect(await ines.api.scorecards.save(draft)).toEqual({ revision: 1 });
  const { ratings, revision, recommendation } = await ines.api.scorecards.mine({ interviewId });
  expect({ revision, recommendation }).toEqual({ revision: 1, recommendation: null });
  expect(ratings).toEqual(expect.arrayContaining(draft.ratings));
  expect((await ivan.api.scorecards.mine({ interviewId })).ratings).toEqual([]);
  await submitAll(ivan, interviewId);
  expect((await ivan.api.debrief.byLoop({ loopId })).scorecards.map(({ authorName }) => authorName)).toEqual([
    "Ivan",
  ]);
});

test("not assessed keeps its reason and no level", async () => {
  const { interviewId } = await aLoop(organization);
  const [first] = (await ines.api.scorecards.mine({ interviewId })).competencies;
  const ratings = [
    {
      competencyId: first?.competencyId ?? "",
      rating: { kind: "not_assessed" as const, reason: "no_time" as const },
      evidence: [],
    },
  ];
  await ines.api.scorecards.save(await aDraft(ines, interviewId, { ratings }));
  expect((await ines.api.scorecards.mine({ interviewId })).ratings).toEqual(ratings);
});

test("a stale draft is refused and the newer one stays", async () => {
  const { interviewId } = await aLoop(organization);
  const draft = await aDraft(ines, interviewId);
  await ines.api.scorecards.save({ ...draft, recommendationReason: "from the first tab" });
  const late = ines.api.scorecards.save({ ...draft, recommendationReason: "from the second tab" });
  await expect(late).rejects.toMatchObject({ code: "CONFLICT", cause: { reason: "stale" } });
  expect((await ines.api.scorecards.mine({ interviewId })).recommendationReason).toBe("from the first tab");
});

test("an incomplete scorecard is not submitted, and is told what is missing", async () => {
  const { loopId, interviewId } = await aLoop(organization);
  await expect(ines.api.scorecards.submit(await aDraft(ines, interviewId, { ratings: [] }))).rejects.toThrow(
    /^Rate /,
  );
  await expect(
    ines.api.scorecards.submit(await aDraft(ines, interviewId, { recommendation: null })),
  ).rejects.toThrow("Give your recommendation.");
  expect((await ines.api.debrief.byLoop({ loopId })).revealed).toBe(false);
});

test("a level outside the rubric and another's note as evidence are refused", async () => {
  const { interviewId } = await aLoop(organization);
  const theirs = anOperation(interviewId, "Ivan's note");
  await ivan.api.notes.save({ interviewId, operations: [theirs] });
  const draft = await aDraft(ines, interviewId);
  const ratingsWith = (change: object) =>
    draft.ratings.map((each, index) => (index === 0 ? { ...each, ...change } : each));
  await expect(
    ines.api.scorecards.save({ ...draft, ratings: ratingsWith({ rating: { kind: "rated", level: 7 } }) }),
  ).rejects.toThrow(/has no level 7/);
  await expect(
    ines.api.scorecards.save({ ...draft, ratings: ratingsWith({ evidence: [theirs.noteId] }) }),
  ).rejects.toThrow(/cites a note that is not yours/);
});

test("a submitted scorecard cannot be changed or submitted again", async () => {
  const { interviewId } = await aLoop(organization);
  await submitAll(ines, interviewId);
  const before = await ines.api.scorecards.mine({ interviewId });
  const again = await aDraft(ines, interviewId, { recommendation: "strong_no" });
  await expect(ines.api.scorecards.submit(again)).rejects.toMatchObject({
    cause: { reason: "already-submitted" },
  });
  await expect(ines.api.scorecards.save(again)).rejects.toMatchObject({
    cause: { reason: "already-submitted" },
  });
  expect(await ines.api.scorecards.mine({ interviewId })).toEqual(before);
});

test("two tabs that submit at the same instant submit once", async () => {
  const { loopId, interviewId } = await aLoop(organization);
  const draft = await aDraft(ines, interviewId);
  const both = await Promise.allSettled([
    ines.api.scorecards.submit(draft),
    ines.api.scorecards.submit(draft),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect((await ines.api.debrief.byLoop({ loopId })).scorecards).toHaveLength(1);
});

test("the words behind a rating are in the debrief with the rating", async () => {
  const { loopId, interviewId } = await aLoop(organization);
  const { noteId } = await submitAll(ines, interviewId, { words: "They paged the owner first." });
  const { scorecards, notes } = await ines.api.debrief.byLoop({ loopId });
  expect(scorecards[0]?.ratings.flatMap(({ evidence }) => evidence)).toEqual([noteId]);
  expect(notes.find(({ id }) => id === noteId)).toMatchObject({
    text: "They paged the owner first.",
    offsetSeconds: 61,
  });
});
