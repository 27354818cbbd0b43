import { expect, test, type Browser, type Page } from "@playwright/test";
import { startEvenhand, type Evenhand } from "../support/evenhand.ts";
import { openNetwork, type FailingNetwork, type Fault } from "../support/failing-network.ts";
import { aPage, demo, signIn } from "../support/people.ts";
import { corner, enterRoom, expectOnServer, noteLine, type, typeUnsaved } from "../support/room.ts";

const BEFORE = "They asked what happens to a deploy ";
const AFTER = "that stops halfway, and drew the way back first.";
const NEXT = "? whether they ever had to use it";

/** Longer than a browser waits for an answer that never comes. */
const RECOVERY = { timeout: 40_000 };

let network: FailingNetwork;
let evenhand: Evenhand;
test.beforeAll(async () => {
  network = await openNetwork();
  evenhand = await startEvenhand({ demo: true, network });
});
test.afterEach(() => network.restore());
test.afterAll(async () => {
  await evenhand.remove();
  await network.close();
});

const losses: [Fault, typeof demo.interviewer][] = [
  ["refused", demo.interviewer],
  ["black hole", demo.laterToday.meiLing],
];
for (const [fault, person] of losses)
  test(`a network lost in mid sentence (${fault}) costs no character and doubles none`, async ({
    browser,
  }) => {
    const page = await inTheRoom(browser, person);
    await type(page, BEFORE);
    await network.cut(fault);
    await typeUnsaved(page, AFTER);
    await page.keyboard.press("Enter");
    await type(page, NEXT);
    await expect(noteLine(page, 1)).toHaveValue(BEFORE + AFTER);
    await expect(corner(page).keptHere).toBeVisible();
    await network.restore();
    await expect(corner(page).saved).toBeVisible(RECOVERY);
    await expectOnServer(page, [BEFORE + AFTER, NEXT]);
  });

test("a tab reloaded before it could send everything sends it afterwards, once", async ({ browser }) => {
  const page = await inTheRoom(browser, demo.laterToday.jonas);
  await type(page, BEFORE);
  await expect(corner(page).saved).toBeVisible();
  // The server gets what follows and cannot say so, so after the reload it is sent a second time.
  await network.cut("no answers");
  await type(page, AFTER);
  await page.keyboard.press("Enter");
  await type(page, NEXT);
  await expect(corner(page).keptHere).toBeVisible();
  await network.restore();
  await page.reload();
  await expect(noteLine(page, 2)).toHaveValue(NEXT);
  await expect(corner(page).saved).toBeVisible(RECOVERY);
  await expectOnServer(page, [BEFORE + AFTER, NEXT]);
});

test("text that cannot be saved is on the screen again after a reload and can be written on", async ({
  browser,
}) => {
  const page = await inTheRoom(browser, demo.laterToday.samir);
  await page.route("**/trpc/notes.save*", (route) => route.abort());
  await type(page, BEFORE);
  await expect(corner(page).keptHere).toBeVisible();
  await page.reload();
  await expect(noteLine(page, 1)).toHaveValue(BEFORE);
  await expect(corner(page).keptHere).toBeVisible();
  await noteLine(page, 1).press("End");
  await type(page, AFTER);
  await page.reload();
  await expect(noteLine(page, 1)).toHaveValue(BEFORE + AFTER);
  await page.unroute("**/trpc/notes.save*");
  await expect(corner(page).saved).toBeVisible(RECOVERY);
  await expectOnServer(page, [BEFORE + AFTER]);
});

test("a browser that goes offline says so, keeps the text and sends it when it is back", async ({
  browser,
}) => {
  const page = await inTheRoom(browser, demo.laterToday.yuna);
  await type(page, BEFORE);
  await page.context().setOffline(true);
  await type(page, AFTER);
  await expect(page.getByRole("banner").getByText("Offline · 1 on this device")).toBeVisible();
  await page.context().setOffline(false);
  await expect(corner(page).saved).toBeVisible(RECOVERY);
  await expectOnServer(page, [BEFORE + AFTER]);
});

async function inTheRoom(browser: Browser, person: typeof demo.interviewer): Promise<Page> {
  const page = await aPage(browser, evenhand.origin);
  await signIn(page, person);
  await enterRoom(page);
  await noteLine(page, 1).click();
  return page;
}
