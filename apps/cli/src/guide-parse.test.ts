import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importedGuide } from "@evenhand/questions/guide-import";
import { expect, test } from "vitest";
import { evenhand } from "./testing/evenhand.ts";

const guide = `# Release engineer interview questions

## Common questions

### 1. How do you plan a release?

Why they ask: Shows whether they decide what is left out.

Tip: Name a release.

## Behavioral questions

### 2. Tell me about a release that failed.

Situation: What was released.
Task: What was theirs.
Action: What they did.
Result: What came of it.
`;

test("a guide becomes one JSON document", async () => {
  const { exitCode, out, problem } = await evenhand(["guide", "parse", "--json", "-"], { input: guide });
  expect({ exitCode, problem }).toEqual({ exitCode: 0, problem: "" });
  expect(importedGuide.parse(JSON.parse(out))).toMatchObject({
    title: "Release engineer interview questions",
    role: "Release engineer",
    questions: [
      {
        prompt: "How do you plan a release?",
        kind: "common",
        intents: ["Shows whether they decide what is left out."],
        tip: "Name a release.",
      },
      { prompt: "Tell me about a release that failed.", kind: "behavioral", guide: { type: "star" } },
    ],
  });
});

test("a guide becomes a text for people", async () => {
  const { exitCode, out, problem } = await evenhand(["guide", "parse", "-"], { input: guide });
  expect({ exitCode, problem }).toEqual({ exitCode: 0, problem: "" });
  expect(out.split("\n")).toEqual([
    "Release engineer interview questions",
    "Role: Release engineer",
    "",
    "  1. How do you plan a release?",
    "     common · 1 intent · tip",
    "  2. Tell me about a release that failed.",
    "     behavioral · 0 intents · star guide with 4 parts",
    "",
    "2 questions: 1 common, 1 behavioral",
    "",
  ]);
});

test("a file is read from where the person stands", async () => {
  const folder = await mkdtemp(join(tmpdir(), "evenhand-cli-"));
  await writeFile(join(folder, "guide.md"), guide);
  const { exitCode, out } = await evenhand(["guide", "parse", "guide.md"], { standingIn: folder });
  expect({ exitCode, title: out.split("\n")[0] }).toEqual({
    exitCode: 0,
    title: "Release engineer interview questions",
  });
});

test("what was left out is told with its line", async () => {
  const input = `${guide}\nShare this page\n`;
  const { out } = await evenhand(["guide", "parse", "-"], { input });
  expect(out).toMatch(/To look at \(1\):\n {2}Line 20 .*“Share this page”/);
});

test("the format can be told, and is found out otherwise", async () => {
  const input = "<h2>How do you plan?</h2>\n<p>Why they ask: To see what is left out.</p>\n";
  const [found, told] = await Promise.all([
    evenhand(["guide", "parse", "-", "--json"], { input }),
    evenhand(["guide", "parse", "-", "--json", "--format", "text"], { input }),
  ]);
  expect(JSON.parse(found.out).questions[0].prompt).toBe("How do you plan?");
  expect(told.out).not.toBe(found.out);
});

test.each<[what: string, input: string | Uint8Array, reason: string]>([
  ["a text without questions", "One line\nand another.\n", "No interview questions were found in"],
  ["an empty text", " \n", "This file is empty."],
  ["a PDF", "%PDF-1.7", "This is a PDF document, not text."],
  ["text that is not UTF-8", Uint8Array.of(0x41, 0xe9, 0x41), "This file is not in UTF-8."],
])("%s is refused with the reason, and nothing on standard output", async (_what, input, reason) => {
  const { exitCode, out, problem } = await evenhand(["guide", "parse", "-", "--json"], { input });
  expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
  expect(problem.startsWith(`standard input: ${reason}`)).toBe(true);
});

test("a file that is not there or is a folder is refused", async () => {
  const standingIn = await mkdtemp(join(tmpdir(), "evenhand-cli-"));
  await mkdir(join(standingIn, "folder"));
  const [missing, folder] = await Promise.all([
    evenhand(["guide", "parse", "guide.md"], { standingIn }),
    evenhand(["guide", "parse", "folder"], { standingIn }),
  ]);
  expect(missing).toEqual({
    exitCode: 1,
    out: "",
    problem: `guide.md: There is no file ${join(standingIn, "guide.md")}.\n`,
  });
  expect(folder).toEqual({ exitCode: 1, out: "", problem: "folder: This is a folder. Name a file in it.\n" });
});
