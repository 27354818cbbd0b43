import { expect, test } from "@playwright/test";
import { startEvenhand, type Evenhand } from "../support/evenhand.ts";
import { aPage, demo, signIn } from "../support/people.ts";
import { corner, enterRoom, expectOnServer, noteLine, type, typeUnsaved } from "../support/room.ts";

/** Until a restarted server is found again, however long the browser had waited between its tries. */
const RECOVERY = { timeout: 30_000 };

let evenhand: Evenhand;
test.beforeAll(async () => {
  evenhand = await startEvenhand({ demo: true });
});
test.afterAll(() => evenhand.remove());

test("a server killed in mid sentence, again and again, costs no character and is never taken for saved", async ({
  browser,
}) => {
  const page = await aPage(browser, evenhand.origin);
  await signIn(page, demo.interviewer);
  await enterRoom(page);
  await noteLine(page, 1).click();
  const sentences = [
    "Would stop the rollout at the first alarm, ",
    "look at what changed since the last good build, ",
    "and tell the people who wait before anybody asks.",
  ];
  for (const sentence of sentences) {
    await type(page, sentence.slice(0, 20));
    // Some of it may be saved, some on its way and some not yet sent: that is what a crash finds.
    await evenhand.kill();
    await typeUnsaved(page, sentence.slice(20));
    await expect(corner(page).keptHere).toBeVisible();
    await evenhand.startAgain();
  }
  await expect(corner(page).saved).toBeVisible(RECOVERY);
  await expectOnServer(page, [sentences.join("")]);
});

test("a server killed between two saves still has the first and gets the second", async ({ browser }) => {
  const page = await aPage(browser, evenhand.origin);
  await signIn(page, demo.laterToday.meiLing);
  await enterRoom(page);
  await noteLine(page, 1).click();
  const written: string[] = [];
  for (const round of ["first", "second", "third"]) {
    await type(page, `The ${round} thing they said`);
    await expect(corner(page).saved).toBeVisible(RECOVERY);
    await evenhand.kill();
    await typeUnsaved(page, ", and why");
    await page.keyboard.press("Enter");
    written.push(`The ${round} thing they said, and why`);
    await evenhand.startAgain();
  }
  await expect(corner(page).saved).toBeVisible(RECOVERY);
  await expectOnServer(page, written);
});

test("Ctrl-C ends the server in order under an open room, and the room goes on when it is back", async ({
  browser,
}) => {
  const page = await aPage(browser, evenhand.origin);
  await signIn(page, demo.laterToday.daniel);
  await enterRoom(page);
  await noteLine(page, 1).click();
  const written: string[] = [];
  // A terminal sends the one, whatever runs it as a service the other.
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    await type(page, `Before ${signal}`);
    await expect(corner(page).saved).toBeVisible(RECOVERY);
    expect(await evenhand.stop(signal)).toBe(0);
    await typeUnsaved(page, ", and after");
    await page.keyboard.press("Enter");
    written.push(`Before ${signal}, and after`);
    await evenhand.startAgain();
  }
  await expect(corner(page).saved).toBeVisible(RECOVERY);
  await expectOnServer(page, written);
});
