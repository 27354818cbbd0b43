import { defineConfig } from "@playwright/test";

const browser = process.env["EVENHAND_BROWSER"];

export default defineConfig({
  testDir: "tests",
  outputDir: "../test-results",
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  forbidOnly: true,
  // A test that passes only when repeated hides a race.
  retries: 0,
  reporter: [["list"], ["json"]],
  use: {
    actionTimeout: 20_000,
    // Its snapshots show every step; a film of the same costs a tenth of the run.
    trace: { mode: "retain-on-failure", screenshots: false },
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: ["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
});
