import { parseGuide } from "@evenhand/questions/guide-import";
import { expect, test } from "vitest";
import { draftOf, obstaclesOf, reviewOfGuide } from "./review-of-guide.ts";

const source = `# Release engineer interview questions

## 1. Tell me about a release that failed.

**Why they ask:** They want to see how you handle blame.

**STAR**

- **Situation:** the release
- **Result:** what changed

**Sample answer:** "Ours failed at night and we rolled back within minutes."

**Tip:** Ask what they would do today.
`;

function readSource() {
  const reading = parseGuide(source);
  if (!reading.ok) throw new Error(reading.reason);
  let count = 0;
  return reviewOfGuide(reading, { suggest: () => "ownership", newId: () => `q${(count += 1)}` });
}

test("a question of a guide begins with its reason mapped and its story complete", () => {
  const review = readSource();
  const [question] = review.questions;
  expect(review.selected).toBe("q1");
  expect(question).toMatchObject({
    line: 3,
    prompt: "Tell me about a release that failed.",
    intents: [{ competency: "ownership", isSuggested: true }],
    standing: "waiting",
  });
  expect(question?.guide.parts.map(({ name }) => name)).toEqual(["Situation", "Task", "Action", "Result"]);
});

test("its draft has the sample answer as a specimen nobody has rated, the tip as adapt note, and the guide's roles", () => {
  const [question] = readSource().questions;
  if (!question) throw new Error("The source has a question.");
  const draft = draftOf(question, ["Release engineer"]);
  expect(draft.specimenAnswers).toEqual([
    { answer: expect.stringContaining("rolled back"), ratings: [], reason: "" },
  ]);
  expect(draft.adapt).toBe("Ask what they would do today.");
  expect(draft.roles).toEqual(["Release engineer"]);
  expect(draftOf({ ...question, sampleAnswer: " " }, []).specimenAnswers).toEqual([]);
});

test("what cannot even be a draft says why", () => {
  const [question] = readSource().questions;
  if (!question) throw new Error("The source has a question.");
  expect(obstaclesOf(question, [])).toEqual([]);
  expect(obstaclesOf({ ...question, prompt: " " }, [])).toEqual([
    "The prompt is empty. Write it in, or skip the question.",
  ]);
  const long = { sentence: "x".repeat(301), competency: "", isSuggested: true };
  expect(obstaclesOf({ ...question, intents: [long, long] }, [])).toEqual([
    "An intent is longer than 300 characters. Shorten it.",
  ]);
});
