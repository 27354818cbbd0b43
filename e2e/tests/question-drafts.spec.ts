import { expect, test, type Page } from "@playwright/test";
import { barriersOn } from "../support/barriers.ts";
import { startEvenhand, type Evenhand } from "../support/evenhand.ts";
import { aPage, demo, signIn } from "../support/people.ts";

let evenhand: Evenhand;
test.beforeAll(async () => {
  evenhand = await startEvenhand({ demo: true });
});
test.afterAll(() => evenhand.remove());

test("an interviewer writes a question, saves it half done, completes it, and a recruiter approves it", async ({
  browser,
}) => {
  const page = await aPage(browser, evenhand.origin);
  await signIn(page, demo.interviewer);
  await page.goto("/bank");
  await page.getByRole("link", { name: "New question" }).click();
  await expect(page.getByText(/^Before it can be approved: \d+ things$/)).toBeVisible();
  await page.getByLabel("Prompt").fill("How do you decide that a runbook is finished?");
  await expect(page.getByText("Give at least two signals to listen for.")).toHaveCount(1);
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  // From the first save on, what is missing is said at its field too.
  await expect(page.getByText("Give at least two signals to listen for.")).toHaveCount(2);

  await page.getByRole("button", { name: "Intent A: Choose a competency." }).click();
  await expect(page.getByLabel("Evidence for")).toBeFocused();
  await complete(page);
  await expect(page.getByText("Nothing is missing")).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  await page.keyboard.press("Control+Enter");
  await page.getByRole("link", { name: "Read it" }).click();
  const open = page.getByRole("region", { name: "The open question" });
  await expect(open.getByText("Whether they try it out with somebody new")).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve this question" })).toHaveCount(0);
  const path = new URL(page.url()).pathname;

  const recruiter = await aPage(browser, evenhand.origin);
  await signIn(recruiter, demo.recruiter);
  await recruiter.goto(path);
  await recruiter.getByRole("button", { name: "Approve this question" }).click();
  await expect(recruiter.getByText("Approved. This is version 1 now.")).toBeVisible();
});

test("what two people write at once is shown to the second, and neither is lost", async ({ browser }) => {
  const first = await aPage(browser, evenhand.origin);
  await signIn(first, demo.interviewer);
  await first.goto("/bank/new");
  await first.getByLabel("Prompt").fill("Which alert did you remove last?");
  await first.keyboard.press("Control+s");
  await expect(first.getByText(/^Saved \d/)).toBeVisible();
  await expect(first).toHaveURL(/\/edit$/);

  const second = await aPage(browser, evenhand.origin);
  await signIn(second, demo.administrator);
  await second.goto(new URL(first.url()).pathname);
  await second.getByLabel("Prompt").fill("Which alert did you remove last, and who missed it?");

  await first.getByLabel("Intent A", { exact: true }).fill("Whether they know what an alert costs");
  await first.keyboard.press("Control+s");
  await expect(first.getByRole("link", { name: "Read it" })).toBeVisible();

  await second.keyboard.press("Control+s");
  const both = second.getByRole("region", { name: "Their version and yours" });
  await expect(both.getByText("Inês Carvalho saved this draft", { exact: false })).toBeVisible();
  await expect(both.getByText("Whether they know what an alert costs", { exact: false })).toBeVisible();

  await both.getByRole("button", { name: "Take theirs" }).click();
  await expect(second.getByLabel("Intent A", { exact: true })).toHaveValue(
    "Whether they know what an alert costs",
  );
  await expect(second.getByLabel("Prompt")).toHaveValue("Which alert did you remove last?");
  await second.reload();
  await second.getByRole("button", { name: "Bring it back" }).click();
  await expect(second.getByLabel("Prompt")).toHaveValue(
    "Which alert did you remove last, and who missed it?",
  );
  await second.keyboard.press("Control+s");
  await expect(second.getByText(/^Saved \d/)).toBeVisible();
});

test("what was typed and not saved is there again on the next visit", async ({ browser }) => {
  const page = await aPage(browser, evenhand.origin);
  await signIn(page, demo.recruiter);
  await page.goto("/bank/new");
  await page.getByLabel("Prompt").fill("What do you read on Monday mornings?");
  await expect(page.getByText("Not saved · kept here")).toBeVisible();
  await page.getByRole("link", { name: "Today" }).click();
  await page.goto("/bank/new");
  await page.getByRole("link", { name: "Go on with it" }).click();
  await expect(page.getByLabel("Prompt")).toHaveValue("What do you read on Monday mornings?");
  await expect(page.getByText("What you wrote here is back")).toBeVisible();
});

/** Fills in everything that a common question needs. The lists are written by keyboard alone. */
async function complete(page: Page): Promise<void> {
  await page.getByLabel("Intent A", { exact: true }).fill("Whether they try it out with somebody new");
  const competency = await page.getByLabel("Evidence for").selectOption({ index: 1 });
  expect(competency).toHaveLength(1);
  await writeLines(page, "Listen for, line 1", [
    "Names a reader who had never done it",
    "Changed a step afterwards",
  ]);
  await writeLines(page, "Watch for, line 1", ["Finished when the text was long", "Nobody else has run it"]);
  await page.getByLabel("Part 1: its name").fill("The trial");
  await page
    .getByLabel("Part 1: what a full answer says")
    .fill("Who ran it, and what they could not follow.");
  await writeLines(page, /^Planned follow-ups.*line 1$/, [
    "Who ran it first?",
    "What did they have to ask you?",
  ]);
  await page.getByLabel(/^How to fit the question/).fill("Ask for the runbook of a service they own.");
  const answers = [
    ["I write down every command. When all are there, it is done.", "1"],
    ["A colleague from support ran it once a month. Whatever she had to ask me went into it.", "3"],
  ] as const;
  for (const [index, [answer, level]] of answers.entries()) {
    await page.getByRole("button", { name: "Add a specimen answer" }).click();
    const specimen = page.getByRole("group", { name: `Answer ${index + 1}`, exact: true });
    await specimen.getByLabel("What was said").fill(answer);
    await specimen.getByRole("radio", { name: new RegExp(`^Level ${level} `) }).check();
    await specimen
      .getByLabel("Why these ratings")
      .fill("The words “ran it” decide: somebody else did, or nobody.");
  }
}

async function writeLines(page: Page, first: string | RegExp, lines: string[]): Promise<void> {
  await page.getByLabel(first).click();
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press("Enter");
    await page.keyboard.type(line);
  }
}
