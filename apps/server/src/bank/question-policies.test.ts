import { randomUUID } from "node:crypto";
import {
  insertQuestionVersions,
  isRefusedByPolicy,
  listCompetencyIds,
  type NewQuestionVersion,
} from "@evenhand/db";
import { createTestDatabase } from "@evenhand/db/testing";
import { questionOfDraft } from "@evenhand/questions";
import { afterAll, expect, test } from "vitest";
import { aCompleteDraft, aProposal } from "../testing/a-draft.ts";
import { anOrganization, type Person } from "../testing/a-world.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);
const organization = await anOrganization(database);
const { ines, recruiter, hiringManager } = organization;

/** What a faulty server might try: the database has the last word. */
async function tryToApprove(
  { viewer }: Person,
  claim: Pick<NewQuestionVersion, "questionId" | "approval" | "approvedBy">,
): Promise<"done" | "refused"> {
  const { organizationId } = viewer;
  const attempt = database.as(viewer).transaction(async (db) =>
    insertQuestionVersions(db, [
      {
        organizationId,
        question: questionOfDraft("any", aCompleteDraft()),
        version: 1,
        change: "",
        competencyIds: await listCompetencyIds(db),
        ...claim,
      },
    ]),
  );
  return attempt.then(
    () => "done",
    (error: unknown) => {
      if (isRefusedByPolicy(error)) return "refused";
      throw error;
    },
  );
}

test("the database lets nobody approve a draft they worked on, or in another's name", async () => {
  const questionId = await aProposal(recruiter);
  const [rosa, hugo] = [recruiter.viewer.memberId, hiringManager.viewer.memberId];
  const claim = { questionId, approval: "second_person" as const };
  expect(await tryToApprove(recruiter, { ...claim, approvedBy: rosa })).toBe("refused");
  expect(await tryToApprove(recruiter, { ...claim, approvedBy: hugo })).toBe("refused");
  expect(await tryToApprove(hiringManager, { ...claim, approvedBy: hugo })).toBe("done");
});

test("the database lets nobody claim to be alone who is not", async () => {
  const questionId = await aProposal(recruiter);
  const approvedBy = recruiter.viewer.memberId;
  expect(await tryToApprove(recruiter, { questionId, approval: "only_member", approvedBy })).toBe("refused");
});

test("the database lets interviewers write drafts and nothing that is asked", async () => {
  const questionId = await aProposal(recruiter);
  const approvedBy = ines.viewer.memberId;
  expect(await tryToApprove(ines, { questionId, approval: "second_person", approvedBy })).toBe("refused");
  expect(await tryToApprove(ines, { questionId, approval: "imported", approvedBy })).toBe("refused");
  const { organizationId } = ines.viewer;
  const asApproved = database
    .as(ines.viewer)
    .transaction((db) =>
      db
        .insertInto("question")
        .values({ organizationId, id: randomUUID(), key: "mine", state: "approved", provenance: "{}" })
        .execute(),
    );
  await expect(asApproved).rejects.toSatisfy(isRefusedByPolicy);
});

test("no question that was ever approved can be deleted", async () => {
  const questionId = await aProposal(ines);
  await recruiter.api.bank.approve({ questionId, revision: 1, change: "" });
  await database
    .as(recruiter.viewer)
    .transaction((db) => db.deleteFrom("question").where("id", "=", questionId).execute());
  expect(await ines.api.bank.question({ questionId })).toMatchObject({ state: "approved" });
});
