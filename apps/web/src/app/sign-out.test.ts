import { expect, test } from "vitest";
import { beforeSignOut, whatWouldBeLeft } from "./sign-out.ts";

test("signing out warns of what somebody still keeps, until it is brought to safety", async () => {
  const left = ["2 notes are only on this device."];
  const stop = beforeSignOut(async () => left[0] ?? null);
  const stopAlso = beforeSignOut(async () => null);
  expect(await whatWouldBeLeft()).toEqual(["2 notes are only on this device."]);
  left.pop();
  expect(await whatWouldBeLeft()).toEqual([]);
  stop();
  stopAlso();
});

test("a step that was taken out no longer speaks", async () => {
  beforeSignOut(async () => "Something is left.")();
  expect(await whatWouldBeLeft()).toEqual([]);
});
