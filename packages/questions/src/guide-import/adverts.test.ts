import { expect, test } from "vitest";
import { isAdvert } from "./adverts.ts";
import { aBlock } from "./block.ts";

const read = (text: string) => isAdvert(aBlock({ text, startLine: 1, endLine: 1 }));

test.each([
  "Advertisement",
  "[Ad]",
  "Sponsored: a new course",
  "Build your resume in minutes – try it free",
  "Create your free account",
  "Want to stand out? Try our AI resume builder for free!",
  "Ready to land the job? Get started for free",
  "Sign up for weekly career advice",
  "Join 40,000 readers and subscribe to our newsletter",
  "Download our free e-book",
])("“%s” sells something", (text) => {
  expect(read(text)).toBe(true);
});

test.each([
  "Build the release once and promote it.",
  "I signed up for the free trial to see what customers see.",
  "We get started at nine, with a free coffee.",
  "Sign-ups doubled after we made the trial free.",
  "Start with our oldest service.",
  "Try the rollback before you need it.",
  "Want to know more?",
  "How would you get started with a free tool?",
  `Create a template. ${"It holds what a release needs. ".repeat(8)}`,
])("“%s” does not", (text) => {
  expect(read(text)).toBe(false);
});
