import { expect, type Browser, type Page } from "@playwright/test";

/** A browser of their own for this person. */
export async function aPage(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  return page;
}

export async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
}

/** Those of the demo company who are printed when it is loaded. */
export const demo = {
  administrator: { email: "marit.solberg@larkfield.example", password: "evenhand demo company" },
  recruiter: { email: "amara.okafor@larkfield.example", password: "evenhand demo company" },
  hiringManager: { email: "priya.raghunathan@larkfield.example", password: "evenhand demo company" },
  interviewer: { email: "ines.carvalho@larkfield.example", password: "evenhand demo company" },
};
