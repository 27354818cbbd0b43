import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Content } from "./scorecard-draft.ts";
import { createScorecardSaver } from "./scorecard-saver.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("only the newest of quick changes is sent, after a pause", async () => {
  const { saver, sent } = aSaver();
  saver.keep(saying("a"));
  saver.keep(saying("ab"));
  expect(saver.state()).toEqual({ kind: "saving" });
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(600);
  expect(sent).toEqual([["ab", 1]]);
  expect(saver.state().kind).toBe("saved");
});

test("it is not called saved while a newer change waits", async () => {
  const { saver, sent, server } = aSaver();
  server.slow = 1_000;
  saver.keep(saying("a"));
  await vi.advanceTimersByTimeAsync(700);
  saver.keep(saying("ab"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saver.state()).toEqual({ kind: "saving" });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual([
    ["a", 1],
    ["ab", 2],
  ]);
  expect(saver.state().kind).toBe("saved");
});

test("a failing save is tried again by itself and says so until it succeeds", async () => {
  const { saver, sent, server } = aSaver();
  server.failure = new TypeError("Failed to fetch");
  saver.keep(saying("a"));
  await vi.advanceTimersByTimeAsync(600);
  expect(saver.state().kind).toBe("failing");
  saver.keep(saying("ab"));
  expect(saver.state().kind).toBe("failing");
  await vi.advanceTimersByTimeAsync(600);
  expect(saver.state().kind).toBe("failing");
  server.failure = undefined;
  await vi.advanceTimersByTimeAsync(4_000);
  expect(saver.state().kind).toBe("saved");
  expect(sent).toEqual([["ab", 1]]);
});

test("flushing does not wait for the pause", async () => {
  const { saver, sent } = aSaver();
  saver.keep(saying("a"));
  saver.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual([["a", 1]]);
});

test("a change made elsewhere stops saving and keeps what was written here", async () => {
  const { saver, sent, server } = aSaver();
  server.stored = { ...saying("from another tab"), revision: 7 };
  saver.keep(saying("mine"));
  await vi.advanceTimersByTimeAsync(600);
  expect(saver.state()).toMatchObject({ kind: "stopped", cause: "stale" });
  saver.keep(saying("still mine"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toEqual([]);
  saver.resumeAt(7);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual([["still mine", 7]]);
});

test("a save that arrived although its answer did not is no change made elsewhere", async () => {
  const { saver, sent, server } = aSaver();
  server.losesAnswer = true;
  saver.keep(saying("a"));
  await vi.advanceTimersByTimeAsync(600);
  expect(saver.state().kind).toBe("failing");
  server.losesAnswer = false;
  saver.keep(saying("ab"));
  await vi.advanceTimersByTimeAsync(600);
  expect(sent).toEqual([
    ["a", 1],
    ["ab", 2],
  ]);
  expect(saver.state().kind).toBe("saved");
});

test("whoever overtook an unanswered save is not overwritten", async () => {
  const { saver, sent, server } = aSaver();
  server.failure = new TypeError("Failed to fetch");
  saver.keep(saying("mine"));
  await vi.advanceTimersByTimeAsync(600);
  server.failure = undefined;
  server.stored = { ...saying("from another tab"), revision: 2 };
  await vi.advanceTimersByTimeAsync(2_000);
  expect(saver.state()).toMatchObject({ kind: "stopped", cause: "stale" });
  expect(sent).toEqual([]);
});

test("an unanswered save is forgotten once a later one is answered", async () => {
  const { saver, sent, server } = aSaver();
  server.losesAnswer = true;
  saver.keep(saying("a"));
  await vi.advanceTimersByTimeAsync(600);
  server.losesAnswer = false;
  await vi.advanceTimersByTimeAsync(2_000);
  server.stored = { ...saying("a"), revision: 9 };
  saver.keep(saying("ab"));
  await vi.advanceTimersByTimeAsync(600);
  expect(saver.state()).toMatchObject({ kind: "stopped", cause: "stale" });
  expect(sent.map(([words]) => words)).toEqual(["a", "a"]);
});

test("one save is under way at a time", async () => {
  const { saver, server } = aSaver();
  server.slow = 5_000;
  for (const words of ["a", "ab", "abc"]) {
    saver.keep(saying(words));
    await vi.advanceTimersByTimeAsync(700);
  }
  expect(server.calls).toBe(1);
});

test("waits between failing tries grow, and begin anew after a success", async () => {
  const { saver, server } = aSaver();
  const callsAfter = async (wait: number) => {
    await vi.advanceTimersByTimeAsync(wait);
    return server.calls;
  };
  server.failure = new TypeError("Failed to fetch");
  saver.keep(saying("a"));
  expect([
    await callsAfter(600),
    await callsAfter(2_000),
    await callsAfter(3_999),
    await callsAfter(1),
  ]).toEqual([1, 2, 2, 3]);
  server.failure = undefined;
  expect(await callsAfter(8_000)).toBe(4);
  server.failure = new TypeError("Failed to fetch");
  saver.keep(saying("ab"));
  expect([await callsAfter(600), await callsAfter(2_000)]).toEqual([5, 6]);
});

test("a refused draft waits for the next change", async () => {
  const { saver, sent, server } = aSaver();
  server.failure = answer("BAD_REQUEST", "scorecard", "Cite at most 200 notes.");
  saver.keep(saying("a"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saver.state()).toEqual({ kind: "stopped", cause: "refused", message: "Cite at most 200 notes." });
  server.failure = undefined;
  saver.keep(saying("ab"));
  await vi.advanceTimersByTimeAsync(600);
  expect(sent).toEqual([["ab", 1]]);
});

test("holding waits for the save under way and sends nothing more until released", async () => {
  const { saver, sent, server } = aSaver();
  server.slow = 1_000;
  saver.keep(saying("a"));
  saver.flush();
  const held = saver.hold();
  saver.keep(saying("ab"));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await held).toBe(2);
  expect(sent).toEqual([["a", 1]]);
  saver.release();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent.at(-1)).toEqual(["ab", 2]);
});

/** A saver against a server that keeps revisions as ours does. */
function aSaver() {
  const sent: [string, number][] = [];
  const server: {
    stored: Content & { revision: number };
    failure: Error | undefined;
    losesAnswer: boolean;
    slow: number;
    calls: number;
  } = { stored: { ...saying(""), revision: 1 }, failure: undefined, losesAnswer: false, slow: 0, calls: 0 };
  const saver = createScorecardSaver({
    revision: 1,
    reread: async () => server.stored,
    save: async (draft) => {
      server.calls += 1;
      if (server.slow > 0) await new Promise((resolve) => setTimeout(resolve, server.slow));
      if (server.failure) throw server.failure;
      if (draft.revision !== server.stored.revision) throw answer("CONFLICT", "stale", "Changed elsewhere.");
      sent.push([draft.recommendationReason, draft.revision]);
      server.stored = { ...draft, revision: draft.revision + 1 };
      if (server.losesAnswer) throw new TypeError("Failed to fetch");
      return server.stored.revision;
    },
  });
  return { saver, sent, server };
}

function saying(recommendationReason: string): Content {
  return { interviewId: "interview", ratings: [], recommendation: null, recommendationReason };
}

function answer(code: string, reason: string, message: string): Error {
  return Object.assign(new Error(message), { data: { code, reason } });
}
