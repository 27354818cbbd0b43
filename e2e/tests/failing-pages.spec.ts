import { expect, test, type Locator, type Page } from "@playwright/test";
import { startEvenhand, type Evenhand } from "../support/evenhand.ts";
import { pathOf } from "../support/links.ts";
import { aPage, demo, signIn } from "../support/people.ts";

let evenhand: Evenhand;
test.beforeAll(async () => {
  evenhand = await startEvenhand({ demo: true });
});
test.afterAll(() => evenhand.remove());

/** A page, the question it cannot do without, and something that it shows once that is answered. */
type Case = [path: string, question: string, shows: Locator];

test("no page of an interviewer takes a failure for emptiness, and each can try again", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await aPage(browser, evenhand.origin);
  await signIn(page, demo.interviewer);
  const room = await pathOf(page, "Enter the room");
  const debrief = await pathOf(page, "Sanjay Deshpande");
  await page.goto("/bank?q=feature+toggle");
  const question = await pathOf(page, "Describe a feature toggle");
  const cases: Case[] = [
    ["/", "interviews.mine", page.getByRole("link", { name: "Enter the room" })],
    ["/loops", "loops.list", page.getByRole("link", { name: "Valentina Cruz" })],
    ["/loops?tab=finished", "loops.list", page.getByText(/^\d+ finished$/)],
    [debrief.replace("/debrief", ""), "loops.byId", page.getByRole("heading", { name: "Sanjay Deshpande" })],
    [debrief, "debrief.byLoop", page.getByRole("heading", { name: "Sanjay Deshpande" })],
    ["/bank", "bank.search", page.getByRole("region", { name: "Questions" }).getByRole("link").first()],
    [question, "bank.question", page.getByRole("heading", { name: /^Describe a feature toggle/ })],
    ["/calibration", "calibration.overview", page.getByRole("heading", { name: "Your use of the levels" })],
    ["/settings", "people.mySessions", page.getByText("In use now")],
    [room, "interviews.room", page.getByRole("textbox", { name: "Notes on A, line 1" })],
    [`${room}/scorecard`, "scorecards.mine", page.getByRole("heading", { name: "Recommendation" })],
  ];
  for (const each of cases) await test.step(`${each[0]} without ${each[1]}`, () => fails(page, each));
});

test("nor does any page of those who plan and administer", async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await aPage(browser, evenhand.origin);
  await signIn(page, demo.administrator);
  await page.goto("/jobs");
  const job = await pathOf(page, /^Release engineer/);
  const cases: Case[] = [
    ["/jobs", "jobs.list", page.getByRole("link", { name: /^Release engineer/ })],
    [job, "jobs.byId", page.getByRole("heading", { level: 1, name: "Release engineer" })],
    [`${job}/open-loop`, "people.list", page.getByRole("button", { name: "Open the loop" })],
    ["/people", "people.list", page.getByRole("button", { name: /^Change/ }).first()],
  ];
  for (const each of cases) await test.step(`${each[0]} without ${each[1]}`, () => fails(page, each));
});

test("a server that cannot say who is signed in has signed nobody out", async ({ browser }) => {
  const page = await aPage(browser, evenhand.origin);
  await signIn(page, demo.interviewer);
  await fails(page, ["/loops", "/api/viewer", page.getByRole("link", { name: "Valentina Cruz" })]);
  await expect(page).toHaveURL("/loops");
});

test("an invitation that cannot be read now can be read in a moment", async ({ browser }) => {
  const page = await aPage(browser, evenhand.origin);
  await signIn(page, demo.administrator);
  await page.goto("/people");
  await page.getByLabel("E-mail address").fill("new.colleague@larkfield.example");
  await page.getByRole("button", { name: "Make an invitation link" }).click();
  const link = new URL(await page.getByLabel(/Send this link/).inputValue());
  const newcomer = await aPage(browser, evenhand.origin);
  await fails(newcomer, [link.pathname + link.search, "/api/join", newcomer.getByLabel("Your name")]);
});

test("a lost connection is told apart from a broken server", async ({ browser }) => {
  const page = await aPage(browser, evenhand.origin);
  await signIn(page, demo.interviewer);
  await page.route("**/trpc/*calibration.overview*", (route) => route.abort());
  await page.goto("/calibration");
  await expect(page.getByRole("alert")).toContainText("The server cannot be reached.");
  await page.unroute("**/trpc/*calibration.overview*");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: "Your use of the levels" })).toBeVisible();
});

/** Opens the page while its question, and what is asked together with it, is answered by a broken gateway; then tries again. */
async function fails(page: Page, [path, question, shows]: Case): Promise<void> {
  const asked = (url: URL) => url.pathname.includes(question);
  const failure = page.getByRole("alert").filter({ hasText: "This page could not be loaded." });
  await page.route(asked, (route) =>
    route.fulfill({ status: 502, contentType: "text/html", body: "Bad gateway" }),
  );
  await page.goto(path);
  await expect(failure.first()).toBeVisible();
  await expect(page.getByText(/^(No|Nothing|You are signed in nowhere)\b/)).toHaveCount(0);
  await expect(shows).toHaveCount(0);
  await page.unroute(asked);
  for (let failures = await failure.count(); failures > 0; failures -= 1) {
    await failure.first().getByRole("button", { name: "Try again" }).click();
    await expect(failure).toHaveCount(failures - 1);
  }
  await expect(shows).toBeVisible();
}
