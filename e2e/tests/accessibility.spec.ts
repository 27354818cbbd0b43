import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Browser, type Page } from "@playwright/test";
import { startEvenhand, type Evenhand } from "../support/evenhand.ts";
import { demo, signIn } from "../support/people.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

let evenhand: Evenhand;
test.beforeAll(async () => {
  evenhand = await startEvenhand({ demo: true });
});
test.afterAll(() => evenhand.remove());

const views = [
  { name: "light and wide", colorScheme: "light", viewport: { width: 1280, height: 800 } },
  { name: "dark and narrow", colorScheme: "dark", viewport: { width: 390, height: 800 } },
  { name: "as narrow as can be", colorScheme: "light", viewport: { width: 320, height: 640 } },
] as const;

for (const view of views) {
  test(`nobody is shut out of a page, ${view.name}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const found = [
      ...(await look(await open(browser, view), ["/sign-in", "/setup?token=none", "/join?token=none"])),
      ...(await lookAsInterviewer(browser, view)),
      ...(await lookAsRecruiter(browser, view)),
    ];
    expect(found).toEqual([]);
  });
}

type View = (typeof views)[number];

async function open(browser: Browser, { colorScheme, viewport }: View): Promise<Page> {
  const context = await browser.newContext({ baseURL: evenhand.origin, colorScheme, viewport });
  return context.newPage();
}

async function lookAsInterviewer(browser: Browser, view: View): Promise<string[]> {
  const page = await open(browser, view);
  await signIn(page, demo.interviewer);
  const room = await firstLink(page, /^\/interviews\/[^/]+$/);
  const loops = await loopsOf(page);
  return look(page, [
    "/",
    room,
    `${room}/scorecard`,
    ...loops.map((loop) => `${loop}/debrief`),
    "/calibration",
    "/people",
    "/settings",
    "/nowhere",
  ]);
}

async function lookAsRecruiter(browser: Browser, view: View): Promise<string[]> {
  const page = await open(browser, view);
  await signIn(page, demo.recruiter);
  const [loop = ""] = await loopsOf(page);
  await page.goto("/jobs");
  const job = await firstLink(page, /^\/jobs\/[^/]+$/);
  await page.goto("/bank");
  const question = await firstLink(page, /^\/bank\/[^/?]+/);
  return look(page, [
    "/",
    "/loops",
    "/loops?tab=finished",
    loop,
    "/jobs",
    job,
    `${job}/open-loop`,
    "/bank",
    question,
    "/calibration",
  ]);
}

/** The first and the last loop of the board: one that runs and one that is further. */
async function loopsOf(page: Page): Promise<string[]> {
  await page.goto("/loops");
  await firstLink(page, /^\/loops\/[^/]+$/);
  const links = await pathsOn(page, /^\/loops\/[^/]+$/);
  return [...new Set([links.at(0) ?? "", links.at(-1) ?? ""])];
}

async function firstLink(page: Page, path: RegExp): Promise<string> {
  await expect.poll(async () => (await pathsOn(page, path)).length).toBeGreaterThan(0);
  const [first = ""] = await pathsOn(page, path);
  return first;
}

const pathsOn = async (page: Page, path: RegExp): Promise<string[]> => {
  const paths = await page
    .locator("main a[href]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return paths.filter((each) => path.test(each));
};

/** What axe finds on these pages, and those of them that scroll sideways. */
async function look(page: Page, paths: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    for (const { id, nodes } of violations)
      found.push(`${path}: ${id} at ${nodes.map(({ target }) => target).join(" | ")}`);
    const over = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
    if (over > 0) found.push(`${path}: scrolls sideways by ${over} px`);
  }
  return found;
}
