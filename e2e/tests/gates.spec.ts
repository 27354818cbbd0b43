import { expect, test, type Page } from "@playwright/test";
import { startEvenhand, type Evenhand } from "../support/evenhand.ts";
import { pathOf } from "../support/links.ts";
import { aPage, demo, fillSignIn, signIn } from "../support/people.ts";

let evenhand: Evenhand;
test.beforeAll(async () => {
  evenhand = await startEvenhand({ demo: true });
});
test.afterAll(() => evenhand.remove());

test("an interviewer sees who is here, and can neither invite nor change anybody", async ({ browser }) => {
  const page = await aPage(browser, evenhand.origin);
  await signIn(page, demo.interviewer);
  await page.goto("/people");
  await expect(page.getByText("Marit Solberg")).toBeVisible();
  await expect(page.getByText("Administrators invite people and give roles.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Make an invitation link" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Change/ })).toHaveCount(0);
});

test("an interviewer reads jobs and plans, and can neither make one nor open a loop", async ({ browser }) => {
  const page = await aPage(browser, evenhand.origin);
  await signIn(page, demo.interviewer);
  await page.goto("/jobs");
  await page.getByRole("link", { name: /^Release engineer/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Release engineer" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Save" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Open a loop" })).toHaveCount(0);
  const job = new URL(page.url()).pathname;
  await page.goto("/jobs");
  await expect(page.getByRole("link", { name: /^Release engineer/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "New job" })).toHaveCount(0);
  await page.goto(`${job}/open-loop`);
  await expect(page.getByText("Recruiters, hiring managers and administrators open loops.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Open the loop" })).toHaveCount(0);
});

test("who is not in a loop finds neither it nor its debrief, as if they did not exist", async ({
  browser,
}) => {
  const recruiter = await aPage(browser, evenhand.origin);
  await signIn(recruiter, demo.recruiter);
  await recruiter.goto("/loops");
  const loop = await pathOf(recruiter, "Rosa Delgado");
  const interviewer = await aPage(browser, evenhand.origin);
  await signIn(interviewer, demo.interviewer);
  await interviewer.goto("/loops");
  await expect(interviewer.getByRole("link", { name: "Valentina Cruz" })).toBeVisible();
  await expect(interviewer.getByText("Rosa Delgado")).toHaveCount(0);
  for (const path of [loop, `${loop}/debrief`]) await expectNoSuchPage(interviewer, path);
});

test("who is not in an interview enters neither its room nor its scorecard, whatever their role", async ({
  browser,
}) => {
  const inside = await aPage(browser, evenhand.origin);
  await signIn(inside, demo.inConversation);
  const room = await pathOf(inside, "Back to the room");
  for (const person of [demo.interviewer, demo.administrator]) {
    const outside = await aPage(browser, evenhand.origin);
    await signIn(outside, person);
    for (const path of [room, `${room}/scorecard`]) await expectNoSuchPage(outside, path);
  }
});

test("a recruiter sees that scorecards are in, and nothing of what they say", async ({ browser }) => {
  const page = await aPage(browser, evenhand.origin);
  await signIn(page, demo.recruiter);
  await page.goto("/loops");
  await page.getByRole("link", { name: "Rosa Delgado" }).click();
  await page.getByRole("link", { name: "Debrief" }).click();
  await expect(page.getByText(/^Scorecards open to those who belong to the loop when/)).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
});

test("who is signed out is asked to sign in and then brought back", async ({ browser }) => {
  const page = await aPage(browser, evenhand.origin);
  await page.goto("/loops?tab=finished");
  await expect(page.getByText("You will come back to where you were.")).toBeVisible();
  await fillSignIn(page, demo.recruiter);
  await expect(page.getByRole("tab", { name: "Finished" })).toHaveAttribute("aria-selected", "true");
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/loops?tab=finished");
});

test("a wrong password is refused in a sentence that does not say what was wrong", async ({ browser }) => {
  const page = await aPage(browser, evenhand.origin);
  for (const email of [demo.recruiter.email, "nobody@larkfield.example"]) {
    await page.goto("/sign-in");
    await fillSignIn(page, { email, password: "not the password of anybody" });
    await expect(
      page.getByText("The e-mail address or the password is not right. Check both and try again."),
    ).toBeVisible();
    await expect(page.getByLabel("E-mail address")).toHaveValue(email);
  }
});

test("a disabled member is out at once and cannot come back in", async ({ browser }) => {
  const member = await aPage(browser, evenhand.origin);
  await signIn(member, demo.laterToday.yuna);
  const administrator = await aPage(browser, evenhand.origin);
  await signIn(administrator, demo.administrator);
  await administrator.goto("/people");
  await administrator.getByRole("button", { name: "Change Yuna Park" }).click();
  await administrator.getByRole("menuitem", { name: "Disable…" }).click();
  await administrator.getByRole("button", { name: "Disable", exact: true }).click();
  await expect(administrator.getByText("Yuna Park is signed out and cannot sign in.")).toBeVisible();

  await member.getByRole("link", { name: "Bank" }).click();
  await expect(member.getByText("Your sign-in has ended.")).toBeVisible();
  await member.getByRole("link", { name: "Sign in" }).click();
  await fillSignIn(member, demo.laterToday.yuna);
  await expect(
    member.getByText("This account is disabled. Ask an administrator of your organization."),
  ).toBeVisible();
});

async function expectNoSuchPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1, name: "There is no such page" })).toBeVisible();
}
