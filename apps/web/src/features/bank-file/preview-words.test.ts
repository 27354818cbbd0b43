import { describe, expect, test } from "vitest";
import {
  changesSomething,
  comparisonSentence,
  competencySentences,
  importLabel,
  previewSentence,
  resultSentences,
} from "./preview-words.ts";

const none = { new: 0, same: 0, drafts: 0, refused: 0 };
const about = (counts: Partial<typeof none>) => ({ counts: { ...none, ...counts } });
const judgement = { key: "judgement", change: "new" as const, name: "Judgement" };

describe("what an import would do", () => {
  test("is said in one sentence, in the order of what changes", () => {
    expect(previewSentence(about({ new: 12, drafts: 3, same: 60 }), "json")).toBe(
      "12 questions are new, 3 become drafts for a second person to approve, 60 are already here and stay as they are.",
    );
    expect(previewSentence(about({ new: 1, drafts: 1, refused: 1, same: 1 }), "json")).toBe(
      "1 question is new, 1 becomes a draft for a second person to approve, 1 cannot come in yet, 1 is already here and stays as it is.",
    );
    expect(previewSentence(about({ same: 1240 }), "json")).toBe(
      "1,240 questions are already here and stay as they are.",
    );
  });

  test("tells that what a table brings is a draft", () => {
    expect(previewSentence(about({ new: 2 }), "csv")).toBe("2 questions are new and come in as drafts.");
  });

  test("is nothing for a file without questions, and for one that is here already", () => {
    expect(previewSentence(about({}), "json")).toBe("No questions change.");
    expect(changesSomething({ ...about({ same: 4 }), competencies: [] })).toBe(false);
    expect(changesSomething({ ...about({ same: 4 }), competencies: [judgement] })).toBe(true);
  });
});

test("competencies are told by what happens to them, and named while they are few", () => {
  const several = Array.from({ length: 14 }, (_, index) => ({ ...judgement, name: `C${index + 1}` }));
  expect(competencySentences([...several, { ...judgement, change: "rubric changes" }])).toEqual([
    "New competencies: C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12 and 2 more.",
    "Rubrics that get a new version: Judgement. What was graded keeps its own.",
  ]);
  expect(competencySentences([{ ...judgement, change: "definition changes" }])).toEqual([
    "Competencies whose name or definition changes: Judgement.",
  ]);
  expect(competencySentences([])).toEqual([]);
});

test("a comparison of some new questions is not told as one of all", () => {
  expect(comparisonSentence(0, null)).toBe("None of the new questions is close to one that is here.");
  expect(comparisonSentence(0, 500)).toBe(
    "None of the first 500 new questions is close to one that is here.",
  );
  expect(comparisonSentence(1, null)).toMatch(/^One of the new questions is close to one/);
  expect(comparisonSentence(3, 500)).toMatch(/^3 of the first 500 new questions are close to ones/);
});

test("the button counts what it imports", () => {
  expect(importLabel({ ...about({ new: 12, drafts: 3, same: 60 }), competencies: [judgement] })).toBe(
    "Import 15 questions",
  );
  expect(importLabel({ ...about({ drafts: 1 }), competencies: [] })).toBe("Import 1 question");
  expect(importLabel({ ...about({ same: 9 }), competencies: [judgement] })).toBe("Import 1 competency");
});

describe("what an import did", () => {
  test("is told for new questions, for drafts and for competencies", () => {
    const done = { added: 12, drafted: 1, preview: { competencies: [judgement] } };
    expect(resultSentences(done, "json")).toEqual([
      "12 questions are in the bank now.",
      "1 changed question waits as a draft for a second person to approve. Until then, what was in the bank is asked.",
      "1 competency was taken over.",
    ]);
    expect(resultSentences({ ...done, added: 1, drafted: 0 }, "csv")[0]).toBe(
      "1 question is in the bank now, as a draft to complete and approve.",
    );
  });

  test("is nothing when all of it was here", () => {
    expect(resultSentences({ added: 0, drafted: 0, preview: { competencies: [] } }, "json")).toEqual([
      "Everything in this file is already here.",
    ]);
  });
});
