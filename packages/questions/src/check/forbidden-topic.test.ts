import { expect, test } from "vitest";
import { askedAboutWork } from "./asked-about-work.fixture.ts";
import { askedOfCandidates } from "./asked-of-candidates.fixture.ts";
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

test.each([
  ["Find out whether they have children.", "family"],
  ["Ask about their family.", "family"],
  ["Mentions family obligations", "family"],
  ["Has no children", "family"],
  ["Says that she is married.", "family"],
  ["Ask what the candidate's husband thinks of the shifts.", "family"],
  ["Works well although she is a single mother", "family"],
  ["Ask how old they are.", "age"],
  ["Find out their age from the year they graduated.", "age"],
  ["Looks for young talent", "age"],
  ["Is too old to learn a new language", "age"],
  ["Ask about their health.", "health"],
  ["Mentions that they are in therapy", "health"],
  ["Was often off sick, says they took sick leave", "health"],
  ["Speaks without an accent", "origin"],
  ["Is a native speaker of English", "origin"],
  ["Speaks with a strong accent", "origin"],
  ["Ask where they come from originally.", "origin"],
  ["Ask about their nationality and visa.", "origin"],
  ["Ask about their religion.", "religion"],
  ["Find out whether they are a union member.", "politics, unions and clubs"],
  ["Well-groomed", "looks"],
  ["Has a professional appearance", "looks"],
  ["Ask for the candidate's previous salary.", "pay history"],
  ["Check the candidate's criminal record.", "criminal record"],
  ["Explains gaps by military service", "military service"],
  ["Ask about their financial situation.", "private finances"],
])("%s is refused in what interviewers read, as asking about %s", (text, topic) => {
  expect(topicOf(text, false)).toBe(topic);
});

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
