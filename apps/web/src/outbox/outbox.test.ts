import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { nameOf } from "./pending-operation.ts";
import { aBrowser, aPlace, MEMBER } from "./outbox.fixture.ts";

const NOTE = "33333333-3333-4333-8333-333333333333";
const OTHER_NOTE = "44444444-4444-4444-8444-444444444444";

describe("on the way to the server", () => {
  test("text is saved and forgotten here once the server has it", async () => {
    const { server, clock, openTab } = aBrowser();
    const tab = await openTab();
    tab.type(NOTE, "tr");
    tab.type(NOTE, "trunk");
    expect(tab.state()).toEqual({ kind: "saving", count: 1 });
    await clock.pass(400);
    expect(server.notes.get(NOTE)?.text).toBe("trunk");
    expect(server.requests).toHaveLength(1);
    expect(tab.state()).toMatchObject({ kind: "saved" });
    expect(await tab.storage.list(MEMBER)).toEqual([]);
    expect(tab.states.map(({ kind }) => kind)).toEqual(["nothing to save", "saving", "saved"]);
  });

  test("a lost answer leads to the same operation again, stored once", async () => {
    const { server, clock, openTab } = aBrowser();
    const tab = await openTab();
    server.fault = "lost answer";
    tab.type(NOTE, "trunk");
    await clock.pass(400);
    expect(tab.state()).toEqual({ kind: "on this device", count: 1 });
    server.fault = "none";
    await clock.pass(5_000);
    const [first, ...again] = server.requests;
    expect(again).toEqual([first]);
    expect(server.notes.get(NOTE)).toMatchObject({ text: "trunk", revision: 1 });
    expect(tab.state()).toMatchObject({ kind: "saved" });
  });

  test("text typed while an operation is under way becomes the next operation", async () => {
    const { server, clock, openTab } = aBrowser();
    const tab = await openTab();
    server.fault = "lost answer";
    tab.type(NOTE, "trunk");
    await clock.pass(400);
    tab.type(NOTE, "trunk based");
    server.fault = "none";
    await clock.pass(5_000);
    expect(server.requests.flat().map(({ sequence, text }) => [sequence, text])).toEqual([
      [1, "trunk"],
      [1, "trunk"],
      [2, "trunk based"],
    ]);
    expect(server.notes.get(NOTE)?.text).toBe("trunk based");
  });

  test("notes travel together, at most twenty at a time", async () => {
    const { server, clock, openTab } = aBrowser();
    const tab = await openTab();
    for (let note = 10; note < 35; note++) tab.type(NOTE.replace(/33$/, String(note)), "text");
    await clock.pass(400);
    expect(server.requests.map((batch) => batch.length)).toEqual([20, 5]);
  });

  test("retries wait longer each time but never more than five seconds", async () => {
    const { server, clock, openTab } = aBrowser();
    const tab = await openTab();
    server.fault = "lost request";
    tab.type(NOTE, "trunk");
    await clock.pass(60_000);
    expect(server.requests.length).toBeGreaterThan(12);
    expect(server.requests.length).toBeLessThan(20);
    const before = server.requests.length;
    tab.outbox.flush();
    await clock.pass(10);
    expect(server.requests).toHaveLength(before + 1);
  });
});

describe("when a tab dies", () => {
  test("what it wrote is sent by another tab", async () => {
    const { server, clock, openTab } = aBrowser();
    const dying = await openTab();
    dying.type(NOTE, "half a sen");
    await clock.pass(5);
    dying.crash();
    const living = await openTab();
    await clock.pass(400);
    expect(server.notes.get(NOTE)?.text).toBe("half a sen");
    expect(living.state()).toMatchObject({ kind: "saved" });
  });

  test("a tab that was open already notices", async () => {
    const { server, clock, openTab } = aBrowser();
    const living = await openTab();
    const dying = await openTab();
    dying.type(NOTE, "half a sen");
    await clock.pass(5);
    expect(living.state()).toEqual({ kind: "saving", count: 1 });
    dying.crash();
    await clock.pass(5_000);
    expect(server.notes.get(NOTE)?.text).toBe("half a sen");
    expect(living.state()).toMatchObject({ kind: "saved" });
  });

  test("an answer that it did not live to hear is asked for again", async () => {
    const { server, clock, openTab } = aBrowser();
    const dying = await openTab();
    server.fault = "lost answer";
    dying.type(NOTE, "trunk");
    await clock.pass(400);
    dying.crash();
    server.fault = "none";
    await openTab();
    await clock.pass(400);
    expect(server.notes.get(NOTE)).toMatchObject({ text: "trunk", revision: 1 });
  });

  test("text typed over its text goes after it and is not taken for a conflict", async () => {
    const { server, clock, openTab } = aBrowser();
    const dying = await openTab();
    server.fault = "lost request";
    dying.type(NOTE, "half a sen");
    await clock.pass(400);
    dying.crash();
    const next = await openTab();
    const [found] = await next.outbox.load(aPlace.interviewId);
    expect(found).toMatchObject({ operation: { text: "half a sen" }, isOrphaned: true });
    next.type(NOTE, "half a sentence", { revision: 0, follows: found ? nameOf(found.operation) : null });
    server.fault = "none";
    await clock.pass(10_000);
    expect(server.notes.get(NOTE)).toMatchObject({ text: "half a sentence", revision: 2 });
    expect(
      next.news.some((piece) => piece.kind === "settled" && piece.acknowledgement.outcome !== "saved"),
    ).toBe(false);
  });
});

test("a page that was put to sleep and comes back does not change what others may have sent for it", async () => {
  const { server, clock, openTab } = aBrowser();
  const tab = await openTab();
  server.fault = "lost request";
  tab.type(NOTE, "before");
  tab.outbox.seal();
  tab.type(NOTE, "before and after");
  await clock.pass(10);
  const kept = await tab.storage.list(MEMBER);
  expect(kept.map(({ sequence, text }) => [sequence, text])).toEqual([
    [1, "before"],
    [2, "before and after"],
  ]);
});

describe("with several tabs", () => {
  test("two open tabs never send each other's text", async () => {
    const { server, clock, openTab } = aBrowser();
    const one = await openTab();
    const two = await openTab();
    one.type(NOTE, "one");
    two.type(OTHER_NOTE, "two");
    await clock.pass(1_000);
    const senders = server.requests.flat().map(({ deviceId }) => deviceId);
    expect(senders.toSorted()).toEqual([one.deviceId, two.deviceId].toSorted());
  });

  test("saved is said only when no tab has anything waiting", async () => {
    const { server, clock, openTab } = aBrowser();
    const one = await openTab();
    const two = await openTab();
    one.type(NOTE, "one");
    await clock.pass(1_000);
    server.fault = "lost request";
    two.type(OTHER_NOTE, "two");
    await clock.pass(10);
    expect(one.state()).not.toMatchObject({ kind: "saved" });
    await clock.pass(5_000);
    expect(one.state()).toEqual({ kind: "on this device", count: 1 });
  });

  test("one text typed in two tabs is kept twice and said to be so", async () => {
    const { server, clock, openTab } = aBrowser();
    const one = await openTab();
    const two = await openTab();
    one.type(NOTE, "from one");
    await clock.pass(1_000);
    two.type(NOTE, "from two");
    await clock.pass(1_000);
    expect(server.notes.get(NOTE)?.text).toBe("from one");
    const last = two.news.at(-1);
    expect(last).toMatchObject({
      kind: "settled",
      operation: { text: "from two" },
      acknowledgement: { outcome: "kept_aside", current: "from one" },
    });
    const kept = await two.outbox.load(aPlace.interviewId);
    expect(kept.map(({ operation }) => [operation.text, operation.keptAside])).toEqual([
      ["from two", { revision: 1, current: "from one" }],
    ]);
    two.outbox.forget(NOTE);
    await clock.pass(10);
    expect(await two.storage.list(MEMBER)).toEqual([]);
  });
});
