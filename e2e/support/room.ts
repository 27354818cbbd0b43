import { expect, type Locator, type Page } from "@playwright/test";

/** Goes from Today into the room of the next interview, which somebody else in it may have begun already. */
export async function enterRoom(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: /^(Enter|Back to) the room/ }).click();
  const begin = page.getByRole("button", { name: "Start", exact: true });
  const end = page.getByRole("button", { name: "Finish", exact: true });
  await expect(begin.or(end)).toBeVisible();
  if (await begin.isVisible()) await begin.click();
  await expect(end).toBeVisible();
}

export const noteLine = (page: Page, number: number): Locator =>
  page.getByRole("textbox", { name: `Notes on A, line ${number}`, exact: true });

/** Key by key, as a person would: a save may leave between any two. */
export const type = (page: Page, text: string): Promise<void> => page.keyboard.type(text, { delay: 12 });

/** Types while nothing can reach the server or be answered, so that the corner must not call it saved after any key. */
export async function typeUnsaved(page: Page, text: string): Promise<void> {
  for (const key of text) {
    await page.keyboard.press(key);
    expect(await page.getByRole("banner").innerText()).not.toMatch(/Saved \d/);
  }
}

/** Where the page says that the text is. */
export const corner = (page: Page) => ({
  saved: page.getByRole("banner").getByText(/^Saved \d\d:\d\d:\d\d$/),
  keptHere: page.getByRole("banner").getByText(/ · \d+ on this device$/),
});

/** Fails unless the server has exactly these notes on the open question: read by the same person from another browser. */
export async function expectOnServer(page: Page, notes: string[]): Promise<void> {
  const browser = page.context().browser();
  if (!browser) throw new Error("This page's browser has gone.");
  // Cookies come along; what the first browser keeps of the text does not.
  const other = await browser.newContext({ storageState: await page.context().storageState() });
  const elsewhere = await other.newPage();
  await elsewhere.goto(page.url());
  await expect.poll(() => written(elsewhere)).toEqual(notes);
  await other.close();
}

/** The text of every line that has any. */
async function written(page: Page): Promise<string[]> {
  const texts = await page
    .getByRole("textbox", { name: /, line \d+$/ })
    .evaluateAll((lines) => lines.map((line) => String(Reflect.get(line, "value"))));
  return texts.filter((text) => text !== "");
}
