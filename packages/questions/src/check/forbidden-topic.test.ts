import { expect, test } from "vitest";
import { askedAboutWork } from "./asked-about-work.fixture.ts";
import { askedOfCandidates, readAboutCandidates } from "./asked-of-candidates.fixture.ts";
import { forbiddenTopicProblems } from "./forbidden-topic.ts";

const topicOf = (text: string, spoken: boolean) =>
  forbiddenTopicProblems([{ path: ["text"], text, spoken }])
    .map(({ message }) => /do not ask about (.*)\.$/.exec(message)?.[1])
    .join();

test.each(
  Object.entries(askedOfCandidates).flatMap(([topic, texts]) => texts.map((text) => [text, topic] as const)),
)("%s is refused as asking about %s", (text, topic) => {
  expect(topicOf(text, true)).toBe(topic);
});

test.each(readAboutCandidates)(
  "%s is refused in what interviewers read, as asking about %s",
  (text, topic) => {
    expect(topicOf(text, false)).toBe(topic);
  },
);

test.each(askedAboutWork)("%s is about work", (text) => {
  expect(topicOf(text, true)).toBe("");
});

test.each([
  ...askedAboutWork.filter((text) => !text.includes("their child")),
  "Says what users see while services report whether they are healthy",
  "Names flags that stay when they are disabled",
  "Evicts entries by their age",
  "Restarts processes together with their children",
  "Knows that commits keep a link to their parents",
  "Says how nodes report their health",
  "A health check that looks at dependencies",
  "Names the single point of failure",
  "Says what they would do as a man-in-the-middle",
  "Never ask whether they have children.",
  "Do not ask about their health or age.",
  "Stop an account of the person's private life.",
  "Candidates must not be asked: avoid how old they are.",
  "Says who they told and when",
  "Their part in the failure is named",
  "Gives the age of the oldest message in the queue",
  "Says where they got the figures from",
  "Names what they own",
  "Says what they make of the figures",
  "Names who they vote with in a code owners review",
])("%s may be read by interviewers", (text) => {
  expect(topicOf(text, false)).toBe("");
});

test("the words that ask and their place are told", () => {
  const text = "A release is due. Do you have children?";
  expect(forbiddenTopicProblems([{ path: ["probes", 1], text, spoken: true }])).toEqual([
    {
      rule: "forbidden-topic",
      path: ["probes", 1],
      message: "Take out “Do you have children”: interviews do not ask about family.",
    },
  ]);
});

test("typographic apostrophes are read like plain ones", () => {
  expect(topicOf("Ask for the candidate’s age.", false)).toBe("age");
});
