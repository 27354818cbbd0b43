import { expect, test } from "vitest";
import { doubleBarrelledProblems } from "./double-barrelled.ts";
import { questionOutline } from "./outline.ts";

const problems = (prompt: string) => doubleBarrelledProblems(questionOutline.parse({ prompt }));

test.each([
  "What do you watch after a deployment, and how do you react?",
  "What do you watch and how do you react?",
  "Why and when do you roll back?",
  "When and why do you roll back?",
  "How do you test, and what did you learn?",
  "Tell me about a failed deployment. What happened?",
  "Tell me about a deployment that failed, and what did you learn?",
  "Tell me about a deployment that failed and what you learned.",
  "How do you plan a release? And who approves it?",
  "Do you automate tests and/or deployments?",
  "Describe your pipeline and explain how you would improve it.",
  "Describe your pipeline and tell me what is wrong with it.",
  "What are your strengths and weaknesses?",
  "How do you release (and how often)?",
  "Have you ever rolled back? If so, why?",
  "Would you roll back? Why or why not?",
  "What went wrong, and did you fix it?",
  "How do you monitor a service; what do you alert on?",
  "A release failed. What do you do? Who do you tell?",
  "If a build fails, what do you do and who do you tell?",
  "When a build fails, who do you tell and how?",
  "What tools do you use, and why?",
  "What tools do you use and why?",
  "How do you design a schema, and how would you migrate it?",
  "Tell me when you noticed and when you acted.",
  "Which tests are slow, and are they needed?",
  "Walk me through your last outage, then describe what you changed.",
  "How did you find the cause and what did you change?",
  "What is a canary release and when would you use one?",
  "What is a canary release, and when would you use it?",
  "What did you do, why did you do it?",
  "Explain what a deadlock is and how to avoid it.",
  "Tell me about yourself and why you applied.",
  "How many people were affected and how long did it last?",
  "Did you escalate, and to whom?",
  "what happened? what did you learn?",
  "What would you do, plus how would you tell people?",
  "Give me an example of a conflict and how you resolved it.",
  "Tell me what you did as well as what you would change.",
  "Describe the biggest success and the biggest failure of your career.",
  "How do you find out what failed, and why does it matter?",
  "How do you tell people what changed, and who do you tell?",
  "What do you watch, when do you act?",
  "Name a tool you like and say why you like it.",
  "Please describe a conflict. How was it solved?",
  "Describe how a request travels to the database and what can fail on the way.",
  "Which library would you choose & why?",
  "Who decides and who approves?",
  "How would you scale it? How would you test it?",
  "Do you write tests, and if so, when?",
  "What is your role, and what would you like it to be?",
  "A build fails at night. Who is called and what do they do?",
  "Your team misses a date; what do you do, and how do you tell people?",
])("%s asks two things", (prompt) => {
  expect(problems(prompt)).toMatchObject([{ rule: "double-barrelled", path: ["prompt"] }]);
});

test.each([
  "How do you choose between speed and safety?",
  "How do you choose integration and deployment tools?",
  "How do you decide between what users want and what the law requires?",
  "A release failed and nobody knows why. What do you do?",
  "A deployment has stopped halfway: some servers run the new version, the others the old one, and the database change has been applied. What do you do?",
  "Think of the tool you know best. What would you warn a team about before they adopt it?",
  "When a build fails at night and nobody knows what failed and why, what do you do?",
  "If two teams disagree, how do you decide?",
  "How do you decide what to automate and what to leave manual?",
  "How do you decide when to roll back and when to fix forward?",
  "Tell me about a time you had to say no and explain why to a customer.",
  "Tell me about a time you had to design and explain a schema.",
  "Tell me about a colleague who left and who came back.",
  "How do you keep configuration under control across development, staging and production?",
  "Take one release you were responsible for and walk me through it, from planning to the days after deployment.",
  "A user writes: “Where is my data? And why is it gone?” How do you answer?",
  "What is the difference between how a queue and how a log keep messages?",
  "How do you know whether and by how much a change made things slower?",
  "How do you keep alerts few and useful?",
  "What do you do first when the database and its replica are both gone?",
  "Tell me about a time when you and your manager disagreed.",
  "Describe a system you built that grew and had to be split.",
  "How would you move a service from one region to another without users noticing?",
  "What have you learned in the past year that changed how you work?",
  "How do you prepare for, run and follow up an incident review?",
  "Would you rather have more tests or faster ones?",
  "Do you roll back first, or do you look for the cause first?",
  "Your service must answer in 50 ms, and the database takes 40. How do you design it?",
  "Where do you draw the line between unit and integration tests?",
  "How do you make sure that who may deploy is known?",
  "You join a team and find that it has no tests. What do you do in your first month?",
  "Tell me about a time you were wrong and changed your mind.",
  "Two engineers argue about tabs and it takes weeks. How do you end it?",
  "Say a queue grows. How do you find out why?",
  "How do you find out why a job is slow?",
  "How do you tell a team that its project is stopped and its people move?",
  "Explain to a product manager why a rewrite takes a year.",
  "What do you do if and when a certificate expires?",
  "Imagine your alert fires. What do you look at first?",
  "Tell me about a service you own and run.",
  "How do you tell stakeholders what changed and why?",
  "How do you find out what failed and why?",
  "How do you decide whether and when to go back?",
  "What do you do before and after a release?",
  "Which signals tell you that a service is slow or full?",
  "Tell me about a disagreement you had with a product manager and its outcome.",
  "State machines are hard to test. How do you test one?",
  "Who or what tells you that a job has not run?",
  "How do you help somebody who is new and does not know whom to ask?",
  "Compare a queue and a log.",
  "Explain the difference between when a lock is taken and when it is needed.",
  "Tell me about an outage, from the first sign to the review.",
  "What, if anything, would you change about how your team plans?",
  "How, in your experience, does a queue fill up?",
])("%s asks one thing", (prompt) => {
  expect(problems(prompt)).toEqual([]);
});

test.each([
  ["What do you watch, and how do you react?", "and how do you react"],
  ["Tell me about an outage. What did you learn?", "What did you learn"],
  ["Do you automate tests and/or deployments?", "tests and/or deployments"],
])("the second thing of %s is named", (prompt, second) => {
  expect(problems(prompt).map(({ message }) => message)).toEqual([
    `Ask one thing: move “${second}” to the probes, or drop it.`,
  ]);
});

test("a prompt that never ends is read in no time", () => {
  const start = performance.now();
  problems(`${"How do you decide what to do and what, ".repeat(50_000)}?`);
  expect(performance.now() - start).toBeLessThan(500);
});
