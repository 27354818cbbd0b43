import { expect, test, type Locator, type Page } from "@playwright/test";
import { startEvenhand, type Evenhand } from "../support/evenhand.ts";
import { aPage, demo, signIn } from "../support/people.ts";
import { enterRoom } from "../support/room.ts";
import { handIn } from "../support/scorecard.ts";

let evenhand: Evenhand;
test.beforeAll(async () => {
  evenhand = await startEvenhand({ demo: true });
});
test.afterAll(() => evenhand.remove());

test("a scorecard that is handed in shows on the recruiter's board, which is not loaded again", async ({
  browser,
}) => {
  const recruiter = await aPage(browser, evenhand.origin);
  await signIn(recruiter, demo.recruiter);
  const interviewer = await aPage(browser, evenhand.origin);
  await signIn(interviewer, demo.interviewer);

  await openBoard(recruiter);
  const row = rowOf(recruiter, "Chukwudi Eze");
  await expect(row).toContainText("2 of 4 scorecards in");
  await expect(row).toContainText("Not handed in:Inês Carvalho");
  let loads = 0;
  recruiter.on("load", () => {
    loads += 1;
  });

  await interviewer.getByRole("link", { name: /^Chukwudi Eze/ }).click();
  await handIn(interviewer);

  await expect(row).toContainText("3 of 4 scorecards in");
  await expect(row).toContainText("Handed in:Inês Carvalho");
  expect(loads).toBe(0);
});

test("two tabs hear through one stream, and the second takes over when the first is closed", async ({
  browser,
}) => {
  const first = await aPage(browser, evenhand.origin);
  const listening: (Page | null)[] = [];
  first.context().on("request", (request) => {
    if (isStream(request.url())) listening.push(request.frame().page());
  });
  await signIn(first, demo.recruiter);
  await openBoard(first);
  const second = await first.context().newPage();
  await second.goto("/loops");
  const interviewer = await aPage(browser, evenhand.origin);
  await signIn(interviewer, demo.interviewer);

  await expect(rowOf(second, "Valentina Cruz")).not.toContainText("Pipeline designRunning now");
  await enterRoom(interviewer);
  await expect(rowOf(second, "Valentina Cruz")).toContainText("Pipeline designRunning now");
  await expect(rowOf(first, "Valentina Cruz")).toContainText("Pipeline designRunning now");
  expect(listening).not.toContain(second);

  await first.close();
  await expect.poll(() => listening).toContain(second);
  await interviewer.getByRole("button", { name: "Finish" }).click();
  await expect(rowOf(second, "Valentina Cruz")).toContainText("Pipeline designDone");
});

/** The board, once it hears of changes. */
async function openBoard(page: Page): Promise<void> {
  const heard = page.waitForResponse((response) => isStream(response.url()));
  await page.goto("/loops");
  await heard;
}

const isStream = (url: string) => url.includes("/trpc/events.changes");

const rowOf = (page: Page, candidate: string): Locator =>
  page.getByRole("listitem").filter({ has: page.getByRole("link", { name: candidate, exact: true }) });
