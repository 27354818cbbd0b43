import { expect, test } from "vitest";
import { findForKit } from "./find-for-kit.ts";

test("what serves the kit's focus comes first, otherwise in the order of the search", () => {
  expect(idsOf(["diagnosis"])).toEqual(["outage", "pipeline", "rollback"]);
  expect(idsOf(["diagnosis", "judgement"])).toEqual(["outage", "rollback", "pipeline"]);
});

test("a question without an approved version cannot be asked", () => {
  expect(findForKit([{ questionVersionId: null, competencyIds: [] }], [])).toEqual([]);
});

const idsOf = (focus: string[]) =>
  findForKit(questions, focus).map(({ questionVersionId }) => questionVersionId);

const questions = [
  { questionVersionId: "pipeline", competencyIds: ["delivery"] },
  { questionVersionId: "outage", competencyIds: ["diagnosis", "judgement"] },
  { questionVersionId: "rollback", competencyIds: ["judgement"] },
];
