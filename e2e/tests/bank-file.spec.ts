import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { barriersOn, walk } from "../support/barriers.ts";
import { startEvenhand, type Evenhand } from "../support/evenhand.ts";
import { tabTo } from "../support/keyboard.ts";
import { aPage, demo, signIn } from "../support/people.ts";

let evenhand: Evenhand;
test.beforeAll(async () => {
  evenhand = await startEvenhand({ demo: true });
});
test.afterAll(() => evenhand.remove());

test("a bank goes out and comes in again: other words become a draft, and the same file nothing", async ({
  browser,
}) => {
  const page = await aPage(browser, evenhand.origin);
  await openAs(page, demo.recruiter);
  expect(await walk(page, ["/bank/file"])).toEqual([]);
  const text = await saved(page, "Save as JSON");
  await choose(page, { name: "bank.json", content: text });
  await expect(page.getByRole("heading", { name: "Everything in this file is already here." })).toBeFocused();

  const [, prompt = ""] = /"prompt": "([^"\\]+)"/.exec(text) ?? [];
  const changed = text.replace(prompt, `In your own words: ${prompt}`);
  await choose(page, { name: "changed.json", content: changed });
  await expect(page.getByRole("heading", { name: "What changed.json would change" })).toBeFocused();
  await expect(page.getByText(/^1 question becomes a draft for a second person to approve, /)).toBeVisible();
  await expect(page.getByText(/^In your own words: /)).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Import 1 question" }).click();
  await expect(page.getByRole("heading", { name: /^1 changed question waits as a draft/ })).toBeFocused();
  await choose(page, { name: "changed.json", content: changed });
  await expect(page.getByRole("heading", { name: "Everything in this file is already here." })).toBeVisible();

  await page.getByRole("button", { name: "Close" }).click();
  await choose(page, { name: "changed.json", content: changed.replace("In your own words", "In few words") });
  await expect(page.getByText("Nothing can be imported yet")).toBeVisible();
  await expect(page.getByText(/Approve or discard that draft/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Import/ })).toHaveCount(0);

  // What is asked until somebody approves the draft.
  await page.goto("/bank?state=draft");
  await expect(page.getByRole("link", { name: prompt, exact: true })).toBeVisible();
});

test("a table goes to a spreadsheet and back, and a bad row in it is refused with its line", async ({
  browser,
}) => {
  const page = await aPage(browser, evenhand.origin);
  await openAs(page, demo.hiringManager);
  const table = await saved(page, "Save as CSV");
  await choose(page, { name: "same.csv", content: table });
  await expect(page.getByRole("heading", { name: "Everything in this file is already here." })).toBeVisible();

  const bad = "prompt,minutes\nWhy do you test?,10\nWhat do you leave untested?,900\n";
  await choose(page, { name: "bad.csv", content: bad });
  await expect(page.getByRole("heading", { name: "bad.csv has something to correct" })).toBeFocused();
  await expect(page.getByRole("row", { name: /^3 .*at most 60 minutes/ })).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(2);

  await choose(page, { name: "good.csv", content: bad.replace("900", "9") });
  await expect(page.getByText("2 questions are new and come in as drafts.")).toBeVisible();
  await page.getByRole("button", { name: "Import 2 questions" }).click();
  await expect(page.getByRole("heading", { name: /^2 questions are in the bank now/ })).toBeFocused();
  await page.getByRole("link", { name: "See the drafts" }).click();
  await expect(page.getByRole("link", { name: "What do you leave untested?" })).toBeVisible();
});

test("what is no bank is refused in a sentence, and nothing is sent", async ({ browser }) => {
  const page = await aPage(browser, evenhand.origin);
  await openAs(page, demo.recruiter);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  const refusals: [name: string, content: Buffer, sentence: RegExp][] = [
    ["bank.xlsx", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /looks like an Excel workbook\. Save it as CSV/],
    ["bank.csv", Buffer.from([0x70, 0, 0, 1]), /not a text file/],
    ["bank.json", Buffer.from([0x22, 0xff, 0x22]), /save it again as UTF-8/],
    ["bank.json", Buffer.alloc(0), /nothing in this file/],
  ];
  for (const [name, content, sentence] of refusals) {
    await choose(page, { name, content });
    await expect(page.getByRole("alert")).toHaveText(sentence);
    await expect(page.getByRole("button", { name: "Choose a file" })).toBeFocused();
  }
  expect(sent.filter((url) => url.includes("File"))).toEqual([]);
});

test("a lost connection keeps the chosen file, and saves nothing of half a bank", async ({ browser }) => {
  const page = await aPage(browser, evenhand.origin);
  await openAs(page, demo.recruiter);
  await page.route("**/trpc/*exportPage*", (route) => route.abort());
  await page.getByRole("button", { name: "Save as JSON" }).click();
  await expect(page.getByRole("alert")).toContainText("Nothing was saved. The server cannot be reached.");
  await page.unroute("**/trpc/*exportPage*");
  const text = await saved(page, "Try again");

  await page.route("**/trpc/*previewFile*", (route) => route.abort());
  await choose(page, { name: "bank.json", content: text });
  await expect(page.getByRole("alert")).toContainText("Nothing was imported, and the file is still chosen.");
  await page.unroute("**/trpc/*previewFile*");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: "Everything in this file is already here." })).toBeVisible();
});

test("a pasted table comes in by keyboard alone", async ({ browser }) => {
  const page = await aPage(browser, evenhand.origin);
  await openAs(page, demo.recruiter);
  const { keyboard } = page;
  await tabTo(page, page.getByText("Paste a table instead"));
  await keyboard.press("Enter");
  await tabTo(page, page.getByRole("textbox", { name: /^The table/ }));
  await keyboard.insertText("prompt\tminutes\nWhich keys do you use most?\t5\n");
  await tabTo(page, page.getByRole("button", { name: "Read what is pasted" }));
  await keyboard.press("Enter");
  await expect(page.getByText("1 question is new and comes in as a draft.")).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "Import 1 question" }));
  await expect(page.getByText("None of the new questions is close to one that is here.")).toBeVisible();
  await keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^1 question is in the bank now/ })).toBeFocused();
});

test("an interviewer is told who moves banks", async ({ browser }) => {
  const page = await aPage(browser, evenhand.origin);
  await openAs(page, demo.interviewer);
  await expect(page.getByText(/^Recruiters, hiring managers and administrators move banks\./)).toBeVisible();
  await expect(page.getByRole("button", { name: /Save|Choose/ })).toHaveCount(0);
});

async function openAs(page: Page, who: { email: string; password: string }): Promise<void> {
  await signIn(page, who);
  await page.goto("/bank/file");
  await expect(page.getByRole("heading", { level: 1, name: "Move a bank" })).toBeVisible();
}

/** What the browser saves when this button is pressed. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^evenhand-bank-\d{4}-\d\d-\d\d\.(json|csv)$/);
  return readFile(await download.path(), "utf8");
}

/** Chooses a file with whichever button the step has for it. */
async function choose(page: Page, file: { name: string; content: string | Buffer }): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: /^(Choose|Bring in) .*file$/ }).click(),
  ]);
  const mimeType = "application/octet-stream";
  await chooser.setFiles({ name: file.name, mimeType, buffer: Buffer.from(file.content) });
}
