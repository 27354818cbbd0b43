import { expect, test } from "vitest";
import { createLeaving, FAREWELL } from "./leaving.ts";
import { aClock } from "./outbox.fixture.ts";

const saved = { kind: "saved", at: new Date(0) } as const;

test("nothing holds back somebody whose notes are all on the server", async () => {
  const leaving = createLeaving(aClock());
  leaving.hear(saved);
  expect(await leaving.settle()).toBeNull();
});

test("a note that arrives within the moment is not left behind", async () => {
  const clock = aClock();
  const leaving = createLeaving(clock);
  leaving.hear({ kind: "saving", count: 1 });
  const settled = leaving.settle();
  await clock.pass(FAREWELL - 1);
  leaving.hear(saved);
  expect(await settled).toBeNull();
});

test("what did not arrive is named, with where it stays", async () => {
  const clock = aClock();
  const leaving = createLeaving(clock);
  leaving.hear({ kind: "on this device", count: 2 });
  const settled = leaving.settle();
  await clock.pass(FAREWELL);
  expect(await settled).toBe(
    "2 notes are not on the server yet. What is missing stays on this device and is sent when you sign in here again.",
  );
});

test("text that this browser cannot keep is not promised to stay", async () => {
  const clock = aClock();
  const leaving = createLeaving(clock);
  leaving.hear({ kind: "at risk", message: "Not safe: copy your notes", count: 1 });
  const settled = leaving.settle();
  await clock.pass(FAREWELL);
  expect(await settled).toContain("copy it first");
});
