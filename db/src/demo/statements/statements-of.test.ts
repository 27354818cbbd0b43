import { expect, test } from "vitest";
import { jobStories } from "../jobs/job-stories.ts";
import { questionInBank } from "../jobs/questions.ts";
import { statementsOf } from "./statements-of.ts";

const asked = new Set(
  jobStories.flatMap((job) => job.kits.flatMap((kit) => kit.questions.map(({ key }) => key))),
);

test.each([...asked])("%s has statements of every kind for each of its intents and for no other", (key) => {
  const { context, intents } = statementsOf(key);
  expect(new Set(Object.keys(intents))).toEqual(new Set(questionInBank(key).intents.map((each) => each.key)));
  const kinds = [context, ...Object.values(intents).flatMap((statements) => Object.values(statements))];
  expect(Math.min(...kinds.map((statements) => statements.length))).toBeGreaterThan(1);
});

const kits = jobStories.flatMap((job) => job.kits.map((kit) => ({ ...kit, graded: job.competencies })));

test.each(kits)("$name has time for its questions and asks about what it grades", (kit) => {
  const { minutes, questions, competencies, graded } = kit;
  expect(questions.reduce((sum, question) => sum + question.minutes, 0)).toBeLessThan(minutes - 5);
  const heard = new Set(
    questions.flatMap(({ key }) => questionInBank(key).intents.map(({ competency }) => competency)),
  );
  expect(competencies.filter((key) => !heard.has(key))).toEqual([]);
  expect(competencies.filter((key) => !graded.some((each) => each.key === key))).toEqual([]);
});
