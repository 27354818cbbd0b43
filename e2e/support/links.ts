import type { Page } from "@playwright/test";

/** Where the link with this name leads, from the page that is open. */
export async function pathOf(page: Page, link: string | RegExp): Promise<string> {
  const path = await page.getByRole("link", { name: link }).getAttribute("href");
  if (path === null) throw new Error(`The link ${String(link)} leads nowhere.`);
  return path;
}
