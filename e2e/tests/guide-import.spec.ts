import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { barriersOn } from "../support/barriers.ts";
import { startEvenhand, type Evenhand } from "../support/evenhand.ts";
import { expectFocusSeen } from "../support/keyboard.ts";
import { aPage, demo, signIn } from "../support/people.ts";

const fixtures = join(import.meta.dirname, "../../packages/questions/src/guide-import/fixtures");

let evenhand: Evenhand;
test.beforeAll(async () => {
  evenhand = await startEvenhand({ demo: true });
});
test.afterAll(() => evenhand.remove());

test("a pasted page becomes drafts that say where they come from, and what is close to the bank waits", async ({
  browser,
}) => {
  const page = await openImport(await aPage(browser, evenhand.origin));
  await paste(page, await readFile(join(fixtures, "release-engineer-page-copy.txt"), "utf8"));
  const found = page.getByRole("list", { name: "Questions found" });
  await expect(found.getByRole("heading")).toHaveCount(6);
  expect(await barriersOn(page)).toEqual([]);

  // The first question has the focus. Its reason becomes two intents, split at the cursor.
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Prompt")).toBeFocused();
  const reason = page.getByLabel("Intent A", { exact: true });
  await reason.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Alt+Enter");
  await expect(reason).toHaveValue(/falls behind within a year\.$/);
  await expect(page.getByLabel("Intent B", { exact: true })).toHaveValue(/^They want to hear a habit/);

  await page.keyboard.press("Escape");
  await expectFocusSeen(page);
  await page.keyboard.press("j");
  await expectFocusSeen(page);
  await page.keyboard.press("s");
  await expect(page.getByText("6 questions found, 1 skipped")).toBeVisible();
  // Before all are compared with the bank, nobody knows which are close to it.
  await expect(page.getByRole("button", { name: /^Accept all/ })).toBeVisible();
  const close = found.getByText("Close to another");
  const waiting = await close.count();
  await page.keyboard.press("Shift+A");
  await expect(page.getByText(`6 questions found, ${5 - waiting} accepted, 1 skipped`)).toBeVisible();

  // Left half-way it is offered again, as it was decided.
  await page.reload();
  if (waiting > 0) {
    await page.getByRole("button", { name: "Go on with it" }).click();
    await page.getByRole("button", { name: "Add anyway" }).click();
  }
  await expect(page.getByText("Everything is decided")).toBeVisible();
  await found.getByRole("button", { name: /How do you keep up with changes/ }).click();
  await page.getByRole("link", { name: "Open the draft" }).click();
  await expect(page.getByLabel("Prompt")).toHaveValue("How do you keep up with changes in release tooling?");
  await expect(page.getByLabel("Intent B", { exact: true })).toHaveValue(/^They want to hear a habit/);
  await page.getByRole("link", { name: "Read it" }).click();
  const open = page.getByRole("region", { name: "The open question" });
  await expect(open.getByText(/Release Engineer Interview Questions/)).toBeVisible();
});

test("what is no text is refused with what to do, and what was pasted stays", async ({ browser }) => {
  const page = await openImport(await aPage(browser, evenhand.origin));
  await page.getByLabel("Paste it here").fill("Nothing is asked here.");
  await choose(page, { name: "guide.pdf", buffer: Buffer.from("%PDF-1.7 …") });
  await expect(page.getByRole("alert")).toContainText("This is a PDF document, not text.");
  await choose(page, { name: "guide.txt", buffer: Buffer.alloc(6 * 1024 * 1024, "x") });
  await expect(page.getByRole("alert")).toContainText("larger than 5 MB");
  await page.getByLabel("Paste it here").focus();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("alert")).toContainText("No interview questions were found");
  await expect(page.getByLabel("Paste it here")).toHaveValue("Nothing is asked here.");
});

async function openImport(page: Page): Promise<Page> {
  await signIn(page, demo.interviewer);
  await page.goto("/bank");
  await page.getByRole("link", { name: "Import a guide" }).click();
  await expect(page.getByLabel("Paste it here")).toBeVisible();
  return page;
}

/** As a hand does it: what lies in the clipboard goes into the field that has the focus. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel("Paste it here").evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function choose(page: Page, { name, buffer }: { name: string; buffer: Buffer }): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose a file…" }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer });
}
