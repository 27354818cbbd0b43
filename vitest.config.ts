import { defineConfig } from "vitest/config";

const withDatabase = {
  globalSetup: ["db/src/testing/global-setup.ts"],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    projects: [
      { test: { name: "packages", include: ["packages/*/src/**/*.test.ts"] } },
      {
        test: {
          name: "db",
          include: ["db/src/**/*.test.ts"],
          exclude: ["db/src/embedded/**"],
          ...withDatabase,
        },
      },
      {
        test: {
          name: "embedded",
          include: ["db/src/embedded/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: "server", include: ["apps/server/src/**/*.test.ts"], ...withDatabase } },
      { test: { name: "cli", include: ["apps/cli/src/**/*.test.ts"], testTimeout: 60_000 } },
      { test: { name: "web", include: ["apps/web/src/**/*.test.ts"] } },
      { test: { name: "scripts", include: ["scripts/**/*.test.mjs"], testTimeout: 60_000 } },
    ],
  },
});
