import { expect, test } from "vitest";
import { parseGuide } from "./parse-guide.ts";

const questionsIn = (text: string) => {
  const parsed = parseGuide(text, "text");
  return parsed.ok ? parsed.guide.questions : [];
};
const asked = "Q1. Tell me about a launch.\nWhy they ask: ownership.\n\n";

test("the letters S, T, A and R in a row name the parts of an answer", () => {
  const [question] = questionsIn(`${asked}S: It was late.\nT: Cut scope.\nA: I cut it.\nR: Shipped.`);
  expect(question?.guide).toEqual({
    type: "star",
    parts: [
      { name: "Situation", text: "It was late." },
      { name: "Task", text: "Cut scope." },
      { name: "Action", text: "I cut it." },
      { name: "Result", text: "Shipped." },
    ],
  });
});

test("the letter A alone begins an answer", () => {
  const [question] = questionsIn(`${asked}A: I cut it.`);
  expect(question).toMatchObject({ sampleAnswer: "I cut it.", guide: { parts: [] } });
});
