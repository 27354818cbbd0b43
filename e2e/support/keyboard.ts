import { expect, type Locator, type Page } from "@playwright/test";

const MOST_STOPS = 60;

/** Presses Tab until this has the focus; at every stop on the way the focus can be seen. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    await expectFocusSeen(page);
  }
  throw new Error(`${MOST_STOPS} presses of ${key} do not lead to ${target.toString()}.`);
}

/** The focus is on something, is drawn, and nothing lies over it. */
export async function expectFocusSeen(page: Page): Promise<void> {
  expect(await page.evaluate(whyFocusIsUnseen)).toBeNull();
}

/** Runs in the page. */
function whyFocusIsUnseen(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return "Nothing has the focus.";
  // A control inside its label may leave drawing to it, and a link to what it puts around itself.
  const drawn = [focused, focused.closest("label")].flatMap((element) =>
    element ? [getComputedStyle(element), getComputedStyle(element, "::after")] : [],
  );
  const isDrawn = drawn.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && outlineWidth !== "0px",
  );
  if (!isDrawn) return `The focus is not drawn: ${focused.outerHTML.slice(0, 200)}`;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
  const isBare = there !== null && (focused.contains(there) || there.contains(focused));
  return isBare ? null : `Something lies over the focus: ${focused.outerHTML.slice(0, 200)}`;
}
