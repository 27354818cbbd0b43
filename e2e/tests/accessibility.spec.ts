import { expect, test, type Browser, type Page } from "@playwright/test";
import { barriersOn, walk } from "../support/barriers.ts";
import { startEvenhand, type Evenhand } from "../support/evenhand.ts";
import { pathOf } from "../support/links.ts";
import { demo, signIn } from "../support/people.ts";

const readers = ["visitor", "interviewer", "recruiter", "administrator"] as const;
type Reader = (typeof readers)[number];

const light = { colorScheme: "light", viewport: { width: 1280, height: 800 } } as const;
const dark = { colorScheme: "dark", viewport: { width: 390, height: 800 } } as const;
const views = { "light and wide": light, "dark and narrow": dark };

// What fails says where by itself, and recording every page costs more than looking at it.
test.use({ trace: "off" });

let evenhand: Evenhand;
let pages: Record<Reader, string[]>;
test.beforeAll(async ({ browser }) => {
  evenhand = await startEvenhand({ demo: true });
  pages = await findPages(browser);
});
test.afterAll(() => evenhand.remove());

for (const [name, view] of Object.entries(views))
  for (const reader of readers)
    test(`no page shuts anybody out: ${reader}, ${name}`, async ({ browser }) => {
      const page = await open(browser, view, reader);
      expect(await walk(page, pages[reader])).toEqual([]);
    });

for (const [name, view] of Object.entries(views))
  test(`nothing that opens over a page shuts anybody out either: ${name}`, async ({ browser }) => {
    const page = await open(browser, view, "administrator");
    const found: string[] = [];
    const opened = async (role: "dialog" | "menu") => {
      await expect(page.getByRole(role)).toBeVisible();
      found.push(...(await barriersOn(page)));
    };
    const close = async () => {
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    };
    await page.goto("/people");
    await page.getByRole("button", { name: "Change Ruth Achieng" }).click();
    await opened("menu");
    await page.getByRole("menuitem", { name: "Disable…" }).click();
    await opened("dialog");
    await close();
    await page.keyboard.press("Control+k");
    await opened("dialog");
    await close();
    await page.keyboard.press("?");
    await opened("dialog");
    expect(found).toEqual([]);
  });

/** A browser of this reader's, seen this way. */
async function open(browser: Browser, view: typeof light | typeof dark, reader: Reader): Promise<Page> {
  const context = await browser.newContext({ baseURL: evenhand.origin, ...view });
  const page = await context.newPage();
  if (reader !== "visitor") await signIn(page, demo[reader]);
  return page;
}

/** Every page there is, each for somebody whom it has the most to show. */
async function findPages(browser: Browser): Promise<Record<Reader, string[]>> {
  const interviewer = await open(browser, light, "interviewer");
  const room = await pathOf(interviewer, "Enter the room");
  const draft = await pathOf(interviewer, /^Chukwudi Eze/);
  const revealed = await pathOf(interviewer, /^Sanjay Deshpande/);
  await interviewer.goto("/loops");
  const hidden = await pathOf(interviewer, "Valentina Cruz");
  await interviewer.getByRole("link", { name: "Felix Baumann" }).click();
  const submitted = await pathOf(interviewer, "Scorecard of Incidents");

  const recruiter = await open(browser, light, "recruiter");
  await recruiter.goto("/loops");
  const loop = await pathOf(recruiter, "Chukwudi Eze");
  await recruiter.goto("/jobs");
  const job = await pathOf(recruiter, /^Release engineer/);
  await recruiter.goto("/bank?q=feature+toggle");
  const question = await pathOf(recruiter, /^Describe a feature toggle/);
  await recruiter.goto("/bank?state=draft");
  const unfinished = await pathOf(recruiter, "When may a change skip the usual review?");
  const change = await pathOf(recruiter, "Tell me about a deployment of yours that failed.");

  const { pathname, search } = new URL(evenhand.setupLink);
  return {
    visitor: ["/sign-in", pathname + search, "/setup", "/join?token=unknown", "/nowhere"],
    interviewer: [
      "/",
      room,
      draft,
      submitted,
      revealed,
      `${hidden}/debrief`,
      "/calibration",
      "/settings",
      "/bank/new",
      "/bank/import",
      "/nowhere",
    ],
    recruiter: [
      "/",
      "/loops",
      "/loops?tab=finished",
      loop,
      "/jobs",
      job,
      `${job}/open-loop`,
      "/bank",
      question,
      `${question}&tab=versions`,
      unfinished,
      `${change}&tab=draft`,
    ],
    administrator: ["/", "/people", "/calibration"],
  };
}
