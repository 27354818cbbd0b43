import { expect, test, type Page } from "@playwright/test";
import { barriersOn } from "../support/barriers.ts";
import { startEvenhand, type Evenhand } from "../support/evenhand.ts";
import { expectFocusSeen } from "../support/keyboard.ts";
import { aPage, demo, signIn } from "../support/people.ts";

let evenhand: Evenhand;
test.beforeAll(async () => {
  evenhand = await startEvenhand({ demo: true });
});
test.afterAll(() => evenhand.remove());

const rollback = "Walk me through the rollback procedure of a system you have released.";

test("a question is found despite a slip, copied, and approved by somebody else", async ({ browser }) => {
  const author = await aPage(browser, evenhand.origin);
  await signIn(author, demo.recruiter);
  await openRollback(author);
  const original = author.url();

  await author.keyboard.press("d");
  await expect(author.getByText("You worked on this draft, so somebody else approves it.")).toBeVisible();
  expect(author.url()).not.toBe(original);
  await expect(author.getByRole("heading", { level: 2, name: rollback })).toBeFocused();
  await expect(author.getByRole("link", { name: rollback })).toHaveCount(2);

  const approver = await aPage(browser, evenhand.origin);
  await signIn(approver, demo.hiringManager);
  await approver.goto(author.url());
  await expect(approver.getByText("Written by Amara Okafor")).toBeVisible();
  expect(await barriersOn(approver)).toEqual([]);
  await approver.keyboard.press("Control+Enter");
  await expect(approver.getByText("Approved. This is version 1 now.")).toBeVisible();
  await expectFocusSeen(approver);
  await approver.getByRole("tab", { name: /^Versions/ }).click();
  await expect(approver.getByText("Approved by Priya Raghunathan, who had not worked on it")).toBeVisible();
});

test("whoever retires a question sees who asks it, and says what to ask instead", async ({ browser }) => {
  const page = await aPage(browser, evenhand.origin);
  await signIn(page, demo.administrator);
  await page.goto("/bank?q=delivery+pipeline&kind=technical");
  await page.getByRole("link", { name: /^Design a delivery pipeline/ }).click();
  const asked = page.getByRole("region", { name: "Asked in" });
  await expect(asked.getByRole("link", { name: "Release engineer" })).toBeVisible();

  await page.getByRole("heading", { level: 2, name: /^Design a delivery pipeline/ }).click();
  await page.keyboard.press("r");
  const panel = page.getByRole("region", { name: "Retire this question" });
  await expect(panel.getByRole("link", { name: "Release engineer" })).toBeVisible();
  await expectFocusSeen(page);
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(page).toHaveURL(/\/bank\/.+kind=technical/);

  await page.keyboard.press("r");
  await panel.getByRole("searchbox").fill("rollback");
  await panel.getByRole("button", { name: rollback }).first().click();
  expect(await barriersOn(page)).toEqual([]);
  await panel.getByRole("button", { name: "Retire and replace" }).click();
  await expect(page.getByText("Retired. No plan is offered it any more.")).toBeVisible();
  await expect(page.getByRole("link", { name: rollback })).toBeVisible();
  await page.goto("/bank?state=retired");
  await page.getByRole("link", { name: /^Design a delivery pipeline/ }).click();
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("Restored. It can be asked again.")).toBeVisible();
});

/** By the keyboard alone, from the search on. */
async function openRollback(page: Page): Promise<void> {
  await page.goto("/bank");
  await expect(
    page
      .getByRole("link")
      .filter({ hasText: /release/ })
      .first(),
  ).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("rolback");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing begins with “rolback”; showing “rollback”.")).toBeVisible();
  await expect(page.getByRole("link", { name: rollback })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: rollback })).toBeVisible();
}
