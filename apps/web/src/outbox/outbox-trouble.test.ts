import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { aBrowser, aPlace, MEMBER } from "./outbox.fixture.ts";

const NOTE = "33333333-3333-4333-8333-333333333333";
const OTHER_NOTE = "44444444-4444-4444-8444-444444444444";

describe("when the browser refuses to keep text", () => {
  test.each(["refuses", "is full"] as const)(
    "storage that %s makes text unsafe at once, and it is still sent",
    async (failure) => {
      const { server, clock, openTab } = aBrowser();
      const tab = await openTab();
      tab.storage.failure = failure;
      server.fault = "lost request";
      tab.type(NOTE, "trunk");
      await clock.pass(10);
      expect(tab.state()).toMatchObject({ kind: "at risk", message: "Not safe: copy your notes" });
      expect(tab.outbox.isAtRisk()).toBe(true);
      server.fault = "none";
      await clock.pass(6_000);
      expect(server.notes.get(NOTE)?.text).toBe("trunk");
      expect(tab.state()).toMatchObject({ kind: "saved", unprotected: true });
      expect(tab.outbox.isAtRisk()).toBe(false);
    },
  );

  test("storage that does not answer is noticed within a second and does not stop the sending", async () => {
    const { server, clock, openTab } = aBrowser();
    const tab = await openTab();
    server.fault = "lost request";
    tab.storage.failure = "hangs";
    tab.storage.list = () => new Promise(() => {});
    tab.type(NOTE, "trunk");
    await clock.pass(1_000);
    expect(tab.state()).toMatchObject({ kind: "at risk" });
    server.fault = "none";
    await clock.pass(8_000);
    expect(server.notes.get(NOTE)?.text).toBe("trunk");
  });

  test("one failure is repaired without a word", async () => {
    const { server, clock, openTab } = aBrowser();
    const tab = await openTab();
    server.fault = "lost request";
    tab.storage.failure = "refuses once";
    tab.type(NOTE, "trunk");
    await clock.pass(500);
    expect(tab.states.some(({ kind }) => kind === "at risk")).toBe(false);
    tab.crash();
    expect((await tab.storage.list(MEMBER)).map(({ text }) => text)).toEqual(["trunk"]);
  });

  test("when it keeps text again, everything unsent is kept", async () => {
    const { server, clock, openTab } = aBrowser();
    const tab = await openTab();
    server.fault = "lost request";
    tab.storage.failure = "refuses";
    tab.type(NOTE, "one");
    tab.type(OTHER_NOTE, "two");
    await clock.pass(500);
    tab.storage.failure = "none";
    await clock.pass(2_000);
    expect((await tab.storage.list(MEMBER)).map(({ text }) => text).toSorted()).toEqual(["one", "two"]);
    expect(tab.state()).toMatchObject({ kind: "on this device", count: 2 });
  });
});

describe("when the sign-in ends", () => {
  test("typing goes on and is sent after the same member signs in", async () => {
    const { server, clock, openTab } = aBrowser();
    const tab = await openTab();
    server.fault = "signed out";
    tab.type(NOTE, "before");
    await clock.pass(400);
    tab.type(NOTE, "before and after");
    await clock.pass(60_000);
    expect(tab.state()).toEqual({ kind: "sign in again", count: 1 });
    expect(server.requests).toHaveLength(1);
    server.fault = "none";
    await openTab();
    await clock.pass(1_000);
    expect(server.notes.get(NOTE)?.text).toBe("before and after");
    expect(tab.state()).toMatchObject({ kind: "saved" });
  });

  test("another member's sign-in sends and shows nothing of the first", async () => {
    const { server, clock, openTab } = aBrowser();
    const tab = await openTab();
    server.fault = "signed out";
    tab.type(NOTE, "secret");
    await clock.pass(400);
    server.fault = "none";
    const another = await openTab("99999999-9999-4999-8999-999999999999");
    await clock.pass(10_000);
    expect(server.notes.size).toBe(0);
    expect(another.state()).toEqual({ kind: "nothing to save" });
    expect(await another.outbox.load(aPlace.interviewId)).toEqual([]);
    expect(tab.state()).toEqual({ kind: "sign in again", count: 1 });
    tab.type(NOTE, "secret still");
    await clock.pass(10_000);
    expect(server.notes.size).toBe(0);
    expect((await tab.storage.list(MEMBER)).map(({ text }) => text)).toContain("secret still");
  });
});

test("a tab left open by one member sends nothing once another has signed in", async () => {
  const { server, clock, openTab } = aBrowser();
  const tab = await openTab();
  const another = await openTab("99999999-9999-4999-8999-999999999999");
  tab.type(NOTE, "typed by the first");
  await clock.pass(10_000);
  expect(server.requests).toEqual([]);
  expect(tab.state()).toEqual({ kind: "sign in again", count: 1 });
  another.crash();
  await openTab();
  await clock.pass(1_000);
  expect(server.notes.get(NOTE)?.author).toBe(MEMBER);
});

describe("when the server refuses", () => {
  test("the text stays, the others go, and a shorter text replaces it", async () => {
    const { server, clock, openTab } = aBrowser();
    const tab = await openTab();
    server.fault = "refuses long text";
    tab.type(NOTE, "much too long for this");
    tab.type(OTHER_NOTE, "short");
    await clock.pass(2_000);
    expect(server.notes.get(OTHER_NOTE)?.text).toBe("short");
    expect(tab.state()).toEqual({ kind: "refused", count: 1, message: "This note is too long." });
    expect(tab.news).toContainEqual({ kind: "refused", noteId: NOTE, message: "This note is too long." });
    expect((await tab.storage.list(MEMBER)).map(({ text }) => text)).toEqual(["much too long for this"]);
    tab.type(NOTE, "shorter");
    await clock.pass(2_000);
    expect(server.notes.get(NOTE)?.text).toBe("shorter");
    expect(tab.state()).toMatchObject({ kind: "saved" });
    expect(await tab.storage.list(MEMBER)).toEqual([]);
  });
});

test("text that waits without an answer is not called saving for long", async () => {
  const { server, clock, openTab } = aBrowser();
  const tab = await openTab();
  server.answersTo = () => new Promise(() => {});
  tab.type(NOTE, "trunk");
  await clock.pass(2_000);
  expect(tab.state()).toMatchObject({ kind: "saving" });
  await clock.pass(700);
  expect(tab.state()).toEqual({ kind: "on this device", count: 1 });
});

test("an answer that leaves out an operation counts as no answer", async () => {
  const { server, clock, openTab } = aBrowser();
  const tab = await openTab();
  const answersTo = server.answersTo;
  server.answersTo = async () => ({ kind: "acknowledged", acknowledgements: [] });
  tab.type(NOTE, "trunk");
  await clock.pass(400);
  expect(tab.state()).toEqual({ kind: "on this device", count: 1 });
  server.answersTo = answersTo;
  await clock.pass(1_000);
  expect(server.notes.get(NOTE)?.text).toBe("trunk");
});
