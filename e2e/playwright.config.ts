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
    trace: "retain-on-failure",
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: ["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
});
