import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What 1280 pixels become when somebody enlarges the page four times. */
const ENLARGED = 320;

/** Opens each page, waits until nothing on it is still loading, and collects the barriers on all of them. */
export async function walk(page: Page, paths: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await expect(page.getByText(/^Loading/)).toHaveCount(0);
    await expect(page.getByRole("alert")).toHaveCount(0);
    found.push(...(await barriersOn(page)), ...(await sidewaysOn(page)));
  }
  return found;
}

/** What axe finds on the page as it stands, each as one line. */
export async function barriersOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(
    ({ id, nodes }) => `${pathOn(page)}: ${id} at ${nodes.map(({ target }) => target).join(" | ")}`,
  );
}

/** Whether the page scrolls sideways, as wide as it is now and enlarged. */
async function sidewaysOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  const { width, height } = page.viewportSize() ?? { width: ENLARGED, height: ENLARGED };
  for (const tried of [ENLARGED, width]) {
    await page.setViewportSize({ width: tried, height });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) found.push(`${pathOn(page)}: scrolls sideways by ${over} px at ${tried} px`);
  }
  return found;
}

const pathOn = (page: Page): string => new URL(page.url()).pathname;
