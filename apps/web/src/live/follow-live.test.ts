import { expect, test } from "vitest";
import type { LiveState } from "../app/connection.ts";
import { followLive, type LiveEars, type LiveEvent, type LiveMessage } from "./follow-live.ts";

test("ten tabs hear everything over one stream", async () => {
  const { openTab, streams } = aBrowser();
  const tabs = Array.from({ length: 10 }, openTab);
  await turn();
  expect(streams).toHaveLength(1);
  streams[0]?.ears.onEvent(event("7"));
  await turn();
  for (const tab of tabs) expect(tab.events).toEqual([event("7")]);
});

test("when the leading tab closes, another goes on after the last event it heard of", async () => {
  const { openTab, streams } = aBrowser();
  const leader = openTab();
  const follower = openTab();
  await turn();
  streams[0]?.ears.onEvent(event("7"));
  await turn();
  leader.close();
  await turn();
  expect(streams.map(({ after, isOpen }) => [after, isOpen])).toEqual([
    [null, false],
    ["7", true],
  ]);
  streams[1]?.ears.onEvent(event("8"));
  await turn();
  expect(follower.events.map(({ id }) => id)).toEqual(["7", "8"]);
  expect(leader.events.map(({ id }) => id)).toEqual(["7"]);
});

test("an effect that runs twice still leaves one stream", async () => {
  const { openTab, streams } = aBrowser();
  openTab().close();
  openTab();
  await turn();
  expect(streams.filter(({ isOpen }) => isOpen)).toHaveLength(1);
});

test("a stream that ended for a signed-in member is opened again after what it brought", async () => {
  const { openTab, streams } = aBrowser();
  const tab = openTab();
  await turn();
  streams[0]?.ears.onState("live");
  streams[0]?.ears.onEvent(event("7"));
  streams[0]?.ears.onEnd();
  await turn();
  expect(streams.map(({ after }) => after)).toEqual([null, "7"]);
  streams[1]?.ears.onState("live");
  expect(tab.states).toEqual(["live", "reconnecting", "live"]);
});

test("a stream that the server ended for good is left alone", async () => {
  const browser = aBrowser();
  const tab = browser.openTab();
  await turn();
  browser.signedIn = false;
  browser.streams[0]?.ears.onState("live");
  browser.streams[0]?.ears.onEnd();
  await turn();
  expect(browser.streams).toHaveLength(1);
  expect(tab.states.at(-1)).toBe("off");
});

test("pauses between attempts grow, and a stream that lived resets them", async () => {
  const { openTab, streams, pauses } = aBrowser();
  openTab();
  for (let attempt = 0; attempt < 5; attempt++) {
    await turn();
    streams.at(-1)?.ears.onEnd();
  }
  await turn();
  expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 5_000]);
  streams.at(-1)?.ears.onState("live");
  streams.at(-1)?.ears.onEnd();
  await turn();
  expect(pauses.at(-1)).toBe(500);
});

test("a tab that comes later learns the state", async () => {
  const { openTab, streams } = aBrowser();
  openTab();
  await turn();
  streams[0]?.ears.onState("live");
  const late = openTab();
  await turn();
  expect(late.states).toEqual(["live"]);
});

test("a reopened stream replaces the old one", async () => {
  const { openTab, streams } = aBrowser();
  const tab = openTab();
  await turn();
  tab.reopen();
  await turn();
  expect(streams.map(({ isOpen }) => isOpen)).toEqual([false, true]);
});

const event = (id: string): LiveEvent => ({ id, topic: "loop", subjectId: null });

type Stream = { after: string | null; ears: LiveEars; isOpen: boolean };

/** Tabs that share a lock and a channel, and a server that records the streams opened to it. */
function aBrowser() {
  const streams: Stream[] = [];
  const pauses: number[] = [];
  const hearers = new Map<symbol, (message: LiveMessage) => void>();
  let last: Promise<void> = Promise.resolve();
  const browser = { streams, pauses, signedIn: true, openTab };
  return browser;

  function openTab() {
    const me = Symbol("tab");
    const closing = new AbortController();
    const events: LiveEvent[] = [];
    const states: LiveState[] = [];
    const { reopen } = followLive(
      {
        lead: async (work) => {
          const before = last;
          const mine = Promise.withResolvers<void>();
          last = mine.promise;
          await before;
          if (!closing.signal.aborted) await work();
          mine.resolve();
        },
        tell: (message) => {
          for (const [id, hear] of hearers) if (id !== me) queueMicrotask(() => hear(message));
        },
        listen: (hear) => hearers.set(me, hear),
        subscribe: (after, ears) => {
          const stream = { after, ears, isOpen: true };
          streams.push(stream);
          return () => {
            stream.isOpen = false;
          };
        },
        isSignedIn: async () => browser.signedIn,
        pause: async (milliseconds) => {
          pauses.push(milliseconds);
        },
        onEvent: (heard) => events.push(heard),
        onState: (state) => states.push(state),
      },
      closing.signal,
    );
    return { events, states, reopen, close: () => closing.abort() };
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
