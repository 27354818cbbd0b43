import { expect, test, vi } from "vitest";
import { failureWords } from "./failure-words.ts";
import { loadPage } from "./load-page.ts";

vi.stubGlobal("navigator", { onLine: true });

const gone = new TypeError(
  "Failed to fetch dynamically imported module: http://evenhand.example/assets/x.js",
);
const failing = (answers: boolean): Promise<unknown> =>
  loadPage(
    () => Promise.reject(gone),
    async () => answers,
  ).catch((error: unknown) => error);

test("code that a newer server no longer has is left to the router, which starts again", async () => {
  expect(await failing(true)).toBe(gone);
});

test("without a server the tab is never started again: the failure is shown as a lost connection", async () => {
  const error = await failing(false);
  expect(error).toMatchObject({ cause: gone });
  expect(String(error)).not.toMatch(/dynamically imported module/i);
  expect(failureWords(error).kind).toBe("unreachable");
});
