import { expect, test, type Page } from "@playwright/test";
import { startEvenhand, type Evenhand } from "../support/evenhand.ts";
import { expectFocusSeen, tabTo } from "../support/keyboard.ts";
import { aPage, demo } from "../support/people.ts";
import { corner } from "../support/room.ts";

let evenhand: Evenhand;
test.beforeAll(async () => {
  evenhand = await startEvenhand({ demo: true });
});
test.afterAll(() => evenhand.remove());

test("a whole interview needs no pointer, from signing in to the open debrief", async ({ browser }) => {
  const page = await aPage(browser, evenhand.origin);
  const { keyboard } = page;
  await page.goto("/sign-in");
  await tabTo(page, page.getByLabel("E-mail address"));
  await keyboard.type(demo.interviewer.email);
  await tabTo(page, page.getByLabel("Password", { exact: true }));
  await keyboard.type(demo.interviewer.password);
  await keyboard.press("Enter");

  await expect(page.getByRole("link", { name: /^Enter the room/ })).toBeVisible();
  await keyboard.press("r");
  await expect(page.getByRole("status").filter({ hasText: "Pipeline design" })).toBeAttached();
  await takeNotes(page);
  await keyboard.press("Control+Enter");
  await rate(page);
  await tabTo(page, page.getByRole("link", { name: "Go to the debrief" }));
  await keyboard.press("Enter");
  await expect(page.getByText("Heard by keyboard alone")).toBeVisible();
});

/** Notes to two intents of the first question and one of the second. */
async function takeNotes(page: Page): Promise<void> {
  const { keyboard } = page;
  await tabTo(page, page.getByRole("button", { name: "Start", exact: true }), "Shift+Tab");
  await keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Finish", exact: true })).toBeVisible();
  const first = page.url();

  await keyboard.press("Alt+ArrowRight");
  await expect(page.getByRole("textbox", { name: "Notes on A, line 1" })).toBeFocused();
  await keyboard.type("+ Builds once");
  await keyboard.press("Enter");
  // Letters that are commands elsewhere are letters here.
  await keyboard.type("- g l j k r s 1 2 3");
  await keyboard.press("Alt+ArrowRight");
  await expect(page.getByRole("textbox", { name: "Notes on B, line 1" })).toBeFocused();
  await keyboard.type("? which checks block");
  await keyboard.press("Alt+1");
  await expect(page.getByRole("checkbox", { name: "Source control" })).toBeChecked();
  await expectFocusSeen(page);
  expect(page.url()).toBe(first);

  await keyboard.press("Control+ArrowDown");
  await expect(page.getByText("Question 2 of 2")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Notes on A, line 1" })).toBeFocused();
  await keyboard.type("Turned it off for one customer");
  await keyboard.press("Control+ArrowUp");
  await expect(page.getByRole("textbox", { name: "Notes on A, line 1" })).toHaveValue("+ Builds once");
  await expect(page.getByRole("textbox", { name: "Notes on A, line 2" })).toHaveValue("- g l j k r s 1 2 3");
  await expect(page.getByRole("textbox", { name: "Notes on B, line 1" })).toHaveValue("? which checks block");
  await expect(corner(page).saved).toBeVisible();
}

/** Every competency by its digit, each with the first note cited; then the recommendation, and the hand-in. */
async function rate(page: Page): Promise<void> {
  const { keyboard } = page;
  await expect(page.getByRole("heading", { level: 2, name: "Recommendation" })).toBeVisible();
  const competencies = await page.getByRole("radio", { name: /^Level 3 of/ }).count();
  expect(competencies).toBeGreaterThan(1);
  for (let index = 0; index < competencies; index += 1) {
    await keyboard.press("j");
    await expectFocusSeen(page);
    await keyboard.press("3");
    await expect(page.getByRole("radio", { name: /^Level 3 of/ }).nth(index)).toBeChecked();
    await keyboard.press("a");
  }
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(competencies);
  await keyboard.press("j");
  await tabTo(page, page.getByRole("radio", { name: "Strong no" }));
  await keyboard.press("ArrowRight");
  await keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Yes", exact: true })).toBeChecked();
  await tabTo(page, page.getByLabel("Reason"));
  await keyboard.type("Heard by keyboard alone");

  await keyboard.press("Control+Enter");
  await tabTo(page, page.getByRole("dialog").getByRole("button", { name: "Submit for good" }));
  await keyboard.press("Enter");
  await expect(page.getByText(/^Submitted at/)).toBeVisible();
}
