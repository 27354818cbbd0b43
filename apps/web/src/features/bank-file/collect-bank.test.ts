import { emptyDraft } from "@evenhand/questions";
import type { PortableQuestion } from "@evenhand/questions/portable";
import { expect, test } from "vitest";
import { collectBank, type BankSource, type Progress } from "./collect-bank.ts";

test("a bank of several pages is collected whole, and its competencies last", async () => {
  const { source, asked } = aSource(["a", "b", "c", "d", "e"]);
  const bank = await collectBank(source, () => {});
  expect(bank.questions.map(({ key }) => key)).toEqual(["a", "b", "c", "d", "e"]);
  expect(asked).toEqual(["count", "after ", "after b", "after d", "competencies"]);
});

test("the progress ends at what there is, also when a question was added on the way", async () => {
  const { source } = aSource(["a", "b", "c"]);
  const seen: Progress[] = [];
  await collectBank({ ...source, count: async () => 1 }, (progress) => seen.push(progress));
  expect(seen).toEqual([
    { done: 0, total: 1 },
    { done: 2, total: 2 },
    { done: 3, total: 3 },
  ]);
});

test("a page that cannot be had leaves no bank at all", async () => {
  const { source } = aSource(["a", "b", "c"]);
  const page: BankSource["page"] = async (after) => {
    if (after !== "") throw new Error("gone");
    return source.page(after);
  };
  await expect(collectBank({ ...source, page }, () => {})).rejects.toThrow("gone");
});

const PAGE = 2;

function aSource(keys: string[]): { source: BankSource; asked: string[] } {
  const asked: string[] = [];
  const source: BankSource = {
    count: async () => {
      asked.push("count");
      return keys.length;
    },
    page: async (after) => {
      asked.push(`after ${after}`);
      const next = keys.filter((key) => key > after).slice(0, PAGE);
      return {
        questions: next.map(aQuestion),
        nextAfter: next.length === PAGE ? (next.at(-1) ?? null) : null,
      };
    },
    competencies: async () => {
      asked.push("competencies");
      return [];
    },
  };
  return { source, asked };
}

const aQuestion = (key: string): PortableQuestion => ({
  ...emptyDraft(),
  key,
  version: 1,
  state: "draft",
  reviewOn: null,
  provenance: { kind: "written" },
  replacedBy: null,
});
