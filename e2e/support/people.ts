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

type Credentials = { email: string; password: string };

export async function signIn(page: Page, who: Credentials): Promise<void> {
  await page.goto("/sign-in");
  await fillSignIn(page, who);
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
}

/** Signs in where the form stands already, or tries to. */
export async function fillSignIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

const PASSWORD = "evenhand demo company";
const at = (mailbox: string) => ({ email: `${mailbox}@larkfield.example`, password: PASSWORD });

/** Those of the demo company that the tests need, with what each has to do on the day it is loaded. */
export const demo = {
  administrator: at("marit.solberg"),
  /** Runs the loops for release engineers and platform managers. */
  recruiter: at("amara.okafor"),
  /** Owes one scorecard of a finished conversation. */
  hiringManager: at("priya.raghunathan"),
  /** Leads an interview later today, owes one scorecard and belongs to an open debrief. */
  interviewer: at("ines.carvalho"),
  /** In a conversation right now. */
  inConversation: at("ruth.achieng"),
  /** Each in an interview later today, some together. */
  laterToday: {
    meiLing: at("mei-ling.chen"),
    jonas: at("jonas.weber"),
    daniel: at("daniel.kowalczyk"),
    samir: at("samir.haddad"),
    yuna: at("yuna.park"),
  },
};
