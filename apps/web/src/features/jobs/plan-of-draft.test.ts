import { expect, test } from "vitest";
import { aDraft, aKit, judgement, pipeline } from "./plan-draft.fixture.ts";
import { checkDraft, draftOfJob } from "./plan-of-draft.ts";

test("a job's plan survives the way through the editor", () => {
  const job = {
    title: "Release engineer",
    summary: "",
    hiringManagerId: null,
    revision: 3,
    competencies: [{ competencyId: judgement, weight: 3, mustHave: true, name: "Judgement" }],
    kits: [
      {
        id: "kit",
        name: "Screen",
        purpose: "First look",
        minutes: 30,
        competencies: [{ competencyId: judgement }],
        questions: [{ questionVersionId: pipeline, minutes: 10, prompt: "…" }],
      },
    ],
  };
  expect(draftOfJob(job).kits[0]?.key).toBe("kit");
  expect(checkDraft(draftOfJob(job)).plan).toEqual({
    title: "Release engineer",
    summary: "",
    hiringManagerId: null,
    competencies: [{ competencyId: judgement, weight: 3, mustHave: true }],
    kits: [
      {
        name: "Screen",
        purpose: "First look",
        minutes: 30,
        competencyIds: [judgement],
        questions: [{ questionVersionId: pipeline, minutes: 10 }],
      },
    ],
  });
});

test("a field that is not right is named by its place, in a sentence", () => {
  const draft = { ...aDraft(), title: " " };
  draft.kits = [
    aKit({ name: "", minutes: "4" }),
    aKit({ questions: [{ questionVersionId: pipeline, minutes: "1 0" }] }),
  ];
  const { plan, fields } = checkDraft(draft);
  expect(plan).toBeUndefined();
  expect(Object.fromEntries(fields)).toEqual({
    title: "Give the job a title.",
    "kits.0.name": "Give every kit a name.",
    "kits.0.minutes": "A kit takes at least 5 minutes.",
    "kits.1.questions.0.minutes": "Give the minutes as a whole number.",
  });
});

test("what is wrong with the plan as a whole keeps it from being saved", () => {
  const draft = { ...aDraft(), competencies: [] };
  expect(checkDraft(draft)).toMatchObject({
    plan: undefined,
    problems: [
      "Screen looks at a competency that the job does not grade. Add it to the job or drop it there.",
      "Technical looks at a competency that the job does not grade. Add it to the job or drop it there.",
    ],
  });
  const tooMany = { ...aDraft(), kits: Array.from({ length: 13 }, () => aKit({})) };
  expect(checkDraft(tooMany).problems).toEqual(["A loop plan has at most 12 kits."]);
});
