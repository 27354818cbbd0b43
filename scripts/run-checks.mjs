import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checks } from "./checks.mjs";
import { environment, root, tool } from "./prepare.mjs";

/** Runs every check of sources, then all tests but the end-to-end ones. Returns how many passed and failed. */
export function runChecks() {
  const counts = { passed: 0, failed: 0 };
  for (const { name, program, args } of checks) {
    const started = Date.now();
    const { status, stdout, stderr } = run(program === "node" ? program : tool(program), args, {
      stdio: "pipe",
    });
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${status === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)\n`);
    if (status !== 0) process.stdout.write(`${stdout}${stderr}\n`);
    counts[status === 0 ? "passed" : "failed"] += 1;
  }
  return add(
    counts,
    withReport((report) => {
      run(tool("vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], {
        stdio: "inherit",
      });
      return readVitest(report);
    }),
  );
}

/** Runs the end-to-end tests. */
export function runEndToEnd(browser) {
  return withReport((report) => {
    run(tool("playwright"), ["test", "--config=e2e/playwright.config.ts"], {
      stdio: "inherit",
      env: { EVENHAND_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    return readPlaywright(report);
  });
}

export const add = (one, other) => ({ passed: one.passed + other.passed, failed: one.failed + other.failed });

/** Prints the closing line and ends with 0 only when nothing failed and something ran. */
export function finish({ passed, failed }) {
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

function run(program, args, { stdio, env = {} }) {
  return spawnSync(program, args, {
    cwd: root,
    stdio: ["ignore", stdio, stdio],
    encoding: "utf8",
    env: environment(env),
    shell: process.platform === "win32",
    maxBuffer: 64 * 1024 * 1024,
  });
}

function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), "evenhand-report-"));
  try {
    return work(join(folder, "report.json"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// A runner that died wrote no report; that is one failure, never silence.
const NO_REPORT = { passed: 0, failed: 1 };

function readVitest(file) {
  const report = readJson(file);
  if (!report) return NO_REPORT;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return { passed: report.numPassedTests, failed: failed || (report.success ? 0 : 1) };
}

function readPlaywright(file) {
  const report = readJson(file);
  if (!report) return NO_REPORT;
  const { expected, unexpected, flaky } = report.stats;
  // A test that passes only when repeated hides a race, so it counts as failed.
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
