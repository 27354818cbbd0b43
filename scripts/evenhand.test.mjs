import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./prepare.mjs";

const guide = "# Interview questions\n\n## How do you plan?\n\nWhy they ask: To see what is left out.\n";

const evenhand = (args, { input = "", cwd = root } = {}) => {
  const { INIT_CWD: _, ...env } = process.env;
  return spawnSync(process.execPath, [join(root, "scripts", "evenhand.mjs"), ...args], {
    input,
    cwd,
    env,
    encoding: "utf8",
  });
};

test("a file is found from where one stands, and standard output is the document alone", () => {
  const folder = mkdtempSync(join(tmpdir(), "evenhand-script-"));
  writeFileSync(join(folder, "guide.md"), guide);
  const { status, stdout } = evenhand(["guide", "parse", "guide.md", "--json"], { cwd: folder });
  expect(status).toBe(0);
  expect(JSON.parse(stdout).questions).toHaveLength(1);
});

test("standard input is passed on", () => {
  const { status, stdout } = evenhand(["guide", "parse", "-"], { input: guide });
  expect(status).toBe(0);
  expect(stdout).toContain("How do you plan?");
});

test("the exit code is passed on", () => {
  expect(evenhand(["guide", "parse", "-"], { input: "nothing asked" }).status).toBe(1);
  expect(evenhand(["nonsense"]).status).toBe(2);
});
