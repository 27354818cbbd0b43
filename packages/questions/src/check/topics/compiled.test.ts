import { expect, test } from "vitest";
import { askedOfCandidates, readAboutCandidates } from "../asked-of-candidates.fixture.ts";
import { compiledFor } from "./compiled.ts";
import { spokenTo, writtenAbout } from "./topic.ts";

const spoken = compiledFor(spokenTo).withMention;
const written = compiledFor(writtenAbout).withMention;
const asked = Object.values(askedOfCandidates).flat();
const read = readAboutCandidates.map(([text]) => text);

test("each pattern finds one of the sentences that must be refused", () => {
  const idle = spoken.each.filter(
    ({ find }, at) =>
      !asked.some((text) => find.test(text)) && !read.some((text) => written.each[at]?.find.test(text)),
  );
  expect(idle.map(({ topic, find }) => `${topic}: ${find.source}`)).toEqual([]);
});

test.each([
  ["spoken", spoken, asked],
  ["written", written, read],
] as const)("all %s patterns together find what one of them finds", (_how, { any, each }, texts) => {
  for (const text of texts) expect(any.test(text)).toBe(each.some(({ find }) => find.test(text)));
});
