import { expect, test } from "vitest";
import { evenhand } from "./testing/evenhand.ts";

test.each([[["--help"]], [["-h"]], [["nonsense", "--help"]]])("%j shows every command", async (args) => {
  const { exitCode, out, problem } = await evenhand(args);
  expect({ exitCode, problem }).toEqual({ exitCode: 0, problem: "" });
  expect(out).toContain("guide parse FILE");
  expect(out).toContain("bank check [FILE…]");
});

test.each([
  ["guide", "parse"],
  ["bank", "check"],
])("%s %s --help shows how that command is used", async (area, verb) => {
  const { exitCode, out, problem } = await evenhand([area, verb, "--help"]);
  expect({ exitCode, problem }).toEqual({ exitCode: 0, problem: "" });
  expect(out.startsWith(`Use: npm run --silent evenhand -- ${area} ${verb} `)).toBe(true);
});

test.each<[args: string[], sentence: string]>([
  [[], "Say what to do."],
  [["guide"], "There is no command “guide”."],
  [["parse", "guide"], "There is no command “parse guide”."],
  [["guide", "parse"], "Name the file with the guide, or - for standard input."],
  [["guide", "parse", "one.md", "two.md"], "Name one file; each guide is read on its own."],
  [["guide", "parse", "one.md", "--format", "pdf"], "The format is text, markdown or html, and not “pdf”."],
  [["guide", "parse", "one.md", "--jsno"], "Unknown option '--jsno'."],
  [["bank", "check", "--format", "text"], "Unknown option '--format'."],
  [["bank", "check", "--json=yes"], "Option '--json' does not take an argument."],
])("%j is wrong usage: %s", async (args, sentence) => {
  const { exitCode, out, problem } = await evenhand(args);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
  expect(problem.split("\n")[0]).toBe(sentence);
  expect(problem).toContain("Use: npm run --silent evenhand -- ");
});
