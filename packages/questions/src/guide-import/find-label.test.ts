import { expect, test } from "vitest";
import { aBlock } from "./block.ts";
import { findLabel, isLabel } from "./find-label.ts";

const read = (text: string) => findLabel(aBlock({ text, startLine: 1, endLine: 1 }));

test.each([
  "Why they ask this: because it matters",
  "Why they ask: because it matters",
  "Why interviewers ask: because it matters",
  "Why interviewers ask this question – because it matters",
  "Why hiring managers ask this — because it matters",
  "Why employers ask this question: because it matters",
  "Why this gets asked: because it matters",
  "Why this question is asked: because it matters",
  "Why it’s asked: because it matters",
  "Why you might be asked this: because it matters",
  "Why do they ask this? because it matters",
  "Why we ask: because it matters",
  "Why ask this: because it matters",
  "Why this matters: because it matters",
  "What they want to know: because it matters",
  "What they’re looking for: because it matters",
  "What they are really asking: because it matters",
  "What the interviewer is looking for: because it matters",
  "What interviewers look for: because it matters",
  "What the interviewer wants to know: because it matters",
  "What we are listening for: because it matters",
  "What it tests: because it matters",
  "What this question reveals: because it matters",
  "What's being assessed: because it matters",
  "Purpose: because it matters",
  "Purpose of the question: because it matters",
  "The reason behind the question: because it matters",
  "Reason for asking: because it matters",
  "Rationale: because it matters",
  "Interviewer’s intent: because it matters",
  "The goal of this question: because it matters",
  "💡 Why they ask this question: because it matters",
  "WHY THEY ASK THIS: because it matters",
  "Why they ask this (and what to show): because it matters",
  "Why thye ask: because it matters",
  "Why they aks this: because it matters",
  "Wy they ask: because it matters",
  "Why they akss this: because it matters",
  "Waht they're looking for: because it matters",
  "Why interveiwers ask this qustion: because it matters",
  "The raeson behind the queston: because it matters",
  "Pupose: because it matters",
])("“%s” says why", (text) => {
  expect(read(text)).toMatchObject({ kind: "why", rest: "because it matters" });
});

test.each([
  ["how", "How to answer: start early"],
  ["how", "How to answer this question: start early"],
  ["how", "How you should answer: start early"],
  ["how", "Key points to cover: start early"],
  ["how", "What a good answer includes: start early"],
  ["star", "STAR framework: start early"],
  ["star", "STAR: start early"],
  ["star", "Use the STAR method: start early"],
  ["star", "STAR method breakdown: start early"],
  ["star", "How to answer (STAR): start early"],
  ["steps", "Answer framework: start early"],
  ["steps", "Framework: start early"],
  ["steps", "Anser framework: start early"],
  ["steps", "Suggested approach: start early"],
  ["steps", "How to structure your answer: start early"],
  ["steps", "How to think through this: start early"],
  ["sample answer", "Sample answer: start early"],
  ["sample answer", "Smaple answer: start early"],
  ["sample answer", "Example answer: start early"],
  ["sample answer", "Sample response: start early"],
  ["sample answer", "Example of a strong answer: start early"],
  ["sample answer", "Here’s a sample answer: start early"],
  ["sample answer", "Sample answer (STAR method): start early"],
  ["sample answer", "Sample answer 2: start early"],
  ["sample answer", "Model answer: start early"],
  ["sample answer", "Answer: start early"],
  ["sample answer", "A: start early"],
  ["tip", "Tip: start early"],
  ["tip", "Pro tip: start early"],
  ["tip", "Personalize this: start early"],
  ["tip", "Personalise it: start early"],
  ["tip", "Personalization tip: start early"],
  ["tip", "How to make it yours: start early"],
  ["tip", "Make it your own: start early"],
  ["tip", "Tailor it: start early"],
  ["tip", "How to personalize this answer: start early"],
  ["other", "Common mistakes to avoid: start early"],
  ["other", "Follow-up questions: start early"],
  ["other", "Red flags: start early"],
  ["other", "Weak answer: start early"],
])("a label of the kind %s: “%s”", (kind, text) => {
  const label = read(text);
  expect(label?.rest).toBe("start early");
  // A STAR label in brackets is read as how to answer: the list under it makes it STAR
  expect(label?.kind === "how" && kind === "star" ? kind : label?.kind).toBe(kind);
});

test.each([
  ["Situation", "Situation: the shift"],
  ["Situation", "S – Situation: the shift"],
  ["Situation", "Situation (S): the shift"],
  ["Task", "Taks: the shift"],
  ["Action", "Actions – the shift"],
  ["Result", "Results: the shift"],
  ["Result", "R: Result: the shift"],
])("%s is named by “%s”", (part, text) => {
  expect(read(text)).toMatchObject({ kind: "part", part, rest: "the shift" });
});

test.each([
  "Why do you want to work here?",
  "Why did you leave your last job?",
  "Why the task failed: nobody knew",
  "What are you looking for in your next role?",
  "How do you answer an angry customer?",
  "What is your greatest strength?",
  "What makes you tick?",
  "They asked this: will it hold?",
  "The result was good.",
  "I asked: why now?",
  "Two things matter: order and calm",
  "String answer: concatenated",
  "Action was taken at once by the whole team, and it was enough.",
  "Tell me about a time: any time",
])("“%s” is no label", (text) => {
  expect(read(text)).toBeNull();
});

test("a label may stand alone, with or without its colon", () => {
  expect(read("Why they ask this")).toMatchObject({ kind: "why", rest: "" });
  expect(read("Why do interviewers ask this question?")).toMatchObject({ kind: "why", rest: "" });
  expect(isLabel("Sample answer:")).toBe(true);
  expect(isLabel("sampling")).toBe(false);
});

test("a bold beginning is a label without any sign after it", () => {
  const block = aBlock({
    text: "Why they ask They want an order",
    lead: "Why they ask",
    startLine: 1,
    endLine: 1,
  });
  expect(findLabel(block)).toMatchObject({ kind: "why", rest: "They want an order" });
});

test("a bold first letter is no label of its own", () => {
  const block = aBlock({ text: "Answer the phone first", lead: "A", startLine: 1, endLine: 1 });
  expect(findLabel(block)).toBeNull();
});
