import { expect, test, type Page } from "@playwright/test";
import { startEvenhand, type Evenhand } from "../support/evenhand.ts";
import { aPage } from "../support/people.ts";
import { recordReceived } from "../support/received-bytes.ts";

const PASSWORD = "quiet harbour lantern 9";

let evenhand: Evenhand;
test.beforeAll(async () => {
  evenhand = await startEvenhand();
});
test.afterAll(() => evenhand.remove());

test("a team does the whole job once, and two interviewers stay blind to each other until both have submitted", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const ada = await aPage(browser, evenhand.origin);
  await setUp(ada, evenhand.setupLink);
  const ines = await join(ada, await aPage(browser, evenhand.origin), "Ines");
  const ivan = await join(ada, await aPage(browser, evenhand.origin), "Ivan");

  await planAJob(ada);
  await openALoop(ada);

  const receivedByInes = await recordReceived(ines);
  const receivedByIvan = await recordReceived(ivan);
  await interview(ines, "Ines-heard-this");
  await interview(ivan, "Ivan-heard-that");

  await submitScorecard(ines, "Ines-heard-this");
  expect(await receivedByInes()).not.toContain("Ivan-heard-that");
  await ivan.goto("/loops");
  await ivan
    .getByRole("link", { name: /Cam Doe/ })
    .first()
    .click();
  await ivan.goto(`${new URL(ivan.url()).pathname}/debrief`);
  await expect(ivan.getByText("Ines-heard-this")).toHaveCount(0);
  await submitScorecard(ivan, "Ivan-heard-that");
  expect((await receivedByIvan()).split("scorecards.submit")[0]).not.toContain("Ines-heard-this");

  for (const page of [ines, ivan]) {
    await openDebrief(page);
    await expect(page.getByText("Because of Ines-heard-this")).toBeVisible();
    await expect(page.getByText("Because of Ivan-heard-that")).toBeVisible();
    await page
      .getByRole("button", { name: /Ines.*level 3/i })
      .first()
      .click();
    await expect(page.getByText("Ines-heard-this").first()).toBeVisible();
  }

  await ada.goto("/calibration");
  await expect(ada.getByRole("heading", { level: 1, name: "Calibration" })).toBeVisible();
});

async function setUp(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Organization").fill("Acme");
  await page.getByLabel("Your name").fill("Ada");
  await page.getByLabel("E-mail address").fill("ada@acme.example");
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Set up" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
}

async function join(administrator: Page, page: Page, name: string): Promise<Page> {
  await administrator.goto("/people");
  await administrator.getByLabel("E-mail address").fill(`${name.toLowerCase()}@acme.example`);
  await administrator.getByRole("button", { name: "Make an invitation link" }).click();
  const link = await administrator.getByLabel(/Send this link/).inputValue();
  await page.goto(link);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  return page;
}

async function planAJob(page: Page): Promise<void> {
  await page.goto("/jobs");
  await page.getByRole("button", { name: "New job" }).first().click();
  await page.getByLabel("Title of the job").fill("Release engineer");
  await page.getByRole("button", { name: "Create and plan it" }).click();
  await page.getByLabel("Add a competency").selectOption({ label: "Planning for failure" });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("checkbox", { name: "Must-have: Planning for failure" }).check();
  await page.getByRole("button", { name: "Add the first kit" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Technical");
  await page.getByText("Nothing yet. Choose.").click();
  await page.getByRole("checkbox", { name: "Planning for failure", exact: true }).check();
  await page.getByRole("button", { name: /Add questions/ }).click();
  await page
    .getByRole("button", { name: /^Add: / })
    .first()
    .click();
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("link", { name: "Open a loop" })).toBeVisible();
}

async function openALoop(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Open a loop" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Cam Doe");
  const people = page.getByRole("group", { name: "Technical" });
  await people.getByLabel("Starts").fill(localMinutes(10));
  await people.getByLabel("Person", { exact: true }).selectOption({ label: "Ines" });
  await people.getByRole("button", { name: /Add/ }).click();
  await people.getByLabel("Person 2", { exact: true }).selectOption({ label: "Ivan" });
  await page.getByRole("button", { name: "Open the loop" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Cam Doe" })).toBeVisible();
}

/** What a date and time field takes, this many minutes from now. */
function localMinutes(ahead: number): string {
  const then = new Date(Date.now() + ahead * 60_000);
  return new Date(then.getTime() - then.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

async function interview(page: Page, words: string): Promise<void> {
  await page.goto("/");
  await page
    .getByRole("link", { name: /the room/ })
    .first()
    .click();
  await page
    .getByRole("button", { name: "Start" })
    .click()
    .catch(() => {});
  const line = page.getByRole("textbox", { name: /line 1/ }).first();
  await line.click();
  await page.keyboard.type(`+ ${words}`);
  await page.keyboard.press("Enter");
  await page.keyboard.type("? and a second thought");
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
}

async function submitScorecard(page: Page, words: string): Promise<void> {
  await page.goto("/");
  await page
    .getByRole("link", { name: /Scorecard/ })
    .first()
    .click();
  const section = page.getByRole("region", { name: "Planning for failure" });
  await section.getByRole("checkbox", { name: new RegExp(words) }).check();
  await section.getByRole("radio", { name: /^Level 3 of/ }).check();
  await page.getByRole("radio", { name: "Yes", exact: true }).check();
  await page.getByLabel("Reason").fill(`Because of ${words}`);
  await page.getByRole("button", { name: /Check and submit/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Submit for good" }).click();
  await expect(page.getByText(/Submitted/).first()).toBeVisible();
}

async function openDebrief(page: Page): Promise<void> {
  await page.goto("/loops");
  await page
    .getByRole("link", { name: /Cam Doe/ })
    .first()
    .click();
  await page
    .getByRole("link", { name: /debrief/i })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}
