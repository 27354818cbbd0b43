import { emptyDraft } from "@evenhand/questions";
import { expect, test } from "vitest";
import { draftProblems, isUnwritten } from "./draft-problems.ts";
import { lineProblems, problemAt } from "./places.ts";

const draft = emptyDraft();

test("an empty draft lacks what a question needs, and no key", () => {
  const paths = draftProblems(draft, []).map(({ path }) => path.join("."));
  expect(paths).toContain("prompt");
  expect(paths).toContain("intents.0.sentence");
  expect(paths).toContain("probes");
  expect(paths).not.toContain("key");
});

test("a problem with a line stands at the line that was written, whatever is empty before it", () => {
  const probes = ["", "What then?", " ", "p".repeat(301)];
  const problems = draftProblems({ ...draft, probes }, []);
  expect([...lineProblems(problems, ["probes"]).keys()]).toEqual([3]);
});

test("a field with words is written, and a list of empty lines is not", () => {
  expect(isUnwritten(draft, ["intents", 0, "listenFor"])).toBe(true);
  expect(isUnwritten({ ...draft, prompt: "Why?" }, ["prompt"])).toBe(false);
});

test("a sentence stands at its own place and not at those around it", () => {
  const problems = [{ path: ["guide", "parts", 0, "text"], message: "Write it in." }];
  expect(problemAt(problems, ["guide"])).toBeUndefined();
  expect(lineProblems(problems, ["guide", "parts"]).get(0)).toBe("Write it in.");
});
