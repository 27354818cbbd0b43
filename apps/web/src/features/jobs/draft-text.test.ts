import { expect, test } from "vitest";
import { draftText } from "./draft-text.ts";
import { aDraft, diagnosis } from "./plan-draft.fixture.ts";

test("everything that was entered is in the text", () => {
  const names = {
    person: () => "Hanna Berg",
    competency: (id: string) => (id === diagnosis ? "Diagnosis" : "Judgement"),
    prompt: (id: string) => `Question ${id.at(-1)}`,
  };
  const draft = { ...aDraft(), hiringManagerId: "hanna" };
  for (const kit of draft.kits) if (kit.key === "screen") kit.purpose = "A first look.";
  expect(draftText(draft, names)).toBe(`Release engineer
Ships every week.
Hiring manager: Hanna Berg

Competencies
- Judgement, weight 3
- Diagnosis, weight 5, must-have

Screen, 30 min
A first look.
Grades: Judgement
1. Question 5 (10 min)
2. Question 6 (12 min)

Technical, 60 min
Grades: Judgement, Diagnosis
1. Question 7 (15 min)
2. Question 6 (12 min)`);
});
