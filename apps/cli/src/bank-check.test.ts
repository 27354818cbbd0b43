import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bank } from "@evenhand/questions/bank";
import { writeBank, type PortableBank } from "@evenhand/questions/portable";
import { expect, test } from "vitest";
import { evenhand } from "./testing/evenhand.ts";

const [pack] = bank.packs;
const questions = (pack?.questions ?? []).map((asked) => ({
  ...asked,
  version: 1,
  state: "approved" as const,
  reviewOn: null,
  provenance: { kind: "written" as const },
  replacedBy: null,
}));
const portable: PortableBank = {
  format: "hiring-loop",
  version: 1,
  contains: ["bank"],
  competencies: bank.competencies,
  questions,
};
const inOrder = writeBank(portable);
const unfit = writeBank({
  ...portable,
  questions: questions.map((asked) =>
    asked.key === "failed-deployment"
      ? { ...asked, prompt: "Are you married?", adapt: "Take a rockstar." }
      : asked,
  ),
});
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split("\n").length;

test("the shipped bank is in order", async () => {
  const count = bank.packs.flatMap((each) => each.questions).length;
  expect(await evenhand(["bank", "check"])).toEqual({
    exitCode: 0,
    out: `The shipped bank is in order: ${bank.competencies.length} competencies and ${count} questions.\n`,
    problem: "",
  });
});

test("a bank file in order is counted, as text and as JSON", async () => {
  const [text, json] = await Promise.all([
    evenhand(["bank", "check", "-"], { input: inOrder }),
    evenhand(["bank", "check", "-", "--json"], { input: inOrder }),
  ]);
  expect(text).toEqual({
    exitCode: 0,
    out: `standard input is in order: ${bank.competencies.length} competencies and 23 questions.\n`,
    problem: "",
  });
  expect({ ...json, out: JSON.parse(json.out) }).toEqual({
    exitCode: 0,
    out: { competencies: bank.competencies.length, questions: 23, leftOut: 0, problems: [] },
    problem: "",
  });
});

test("every problem is told with its file and line, and the rest is still checked", async () => {
  const standingIn = await mkdtemp(join(tmpdir(), "evenhand-cli-"));
  await writeFile(join(standingIn, "unfit.json"), unfit);
  await writeFile(join(standingIn, "good.json"), inOrder);
  const { exitCode, out, problem } = await evenhand(
    ["bank", "check", "unfit.json", "good.json", "none.json"],
    {
      standingIn,
    },
  );
  expect({ exitCode, out }).toEqual({
    exitCode: 1,
    out: `good.json is in order: ${bank.competencies.length} competencies and 23 questions.\n`,
  });
  expect(problem.split("\n").toSorted()).toEqual(
    [
      "",
      `none.json: There is no file ${join(standingIn, "none.json")}.`,
      `unfit.json:${lineOf(unfit, "Are you married")}: failed-deployment, prompt: Take out “Are you married”: interviews do not ask about family.`,
      `unfit.json:${lineOf(unfit, "Take a rockstar")}: failed-deployment, adapt: Say what somebody does instead of “rockstar”: a trait cannot be heard in an answer.`,
    ].toSorted(),
  );
});

test("problems as JSON are one document, with the reasons on standard error too", async () => {
  const { exitCode, out, problem } = await evenhand(["bank", "check", "--json", "-"], { input: unfit });
  expect(exitCode).toBe(1);
  expect(problem.split("\n")).toHaveLength(3);
  expect(JSON.parse(out).problems[0]).toEqual({
    file: "standard input",
    line: lineOf(unfit, "Are you married"),
    rule: "forbidden-topic",
    path: ["questions", "failed-deployment", "prompt"],
    message: "Take out “Are you married”: interviews do not ask about family.",
  });
});

test.each<[what: string, input: string | Uint8Array, reason: RegExp]>([
  ["JSON cut short", '{\n  "format": ', /^standard input:2: This is not JSON/],
  ["another format", '{\n  "format": "x"\n}', /^standard input:2: This is not a bank/],
  ["text that is not UTF-8", Uint8Array.of(0x7b, 0xe9, 0x7d), /^standard input: This file is not in UTF-8\./],
])("%s is refused with where it stops being right", async (_what, input, reason) => {
  const { exitCode, out, problem } = await evenhand(["bank", "check", "-"], { input });
  expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
  expect(problem).toMatch(reason);
});
