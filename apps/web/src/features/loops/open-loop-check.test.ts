import { expect, test } from "vitest";
import { checkLoop, loopAdvice } from "./open-loop-check.ts";
import { editLoop, newLoop, type LoopEdit } from "./open-loop-draft.ts";

test("what is entered becomes what is sent, with times in UTC and empty places left out", () => {
  const { fields, ...sent } = checkLoop(
    after(
      { type: "describe", change: { candidateName: " Mara Stein ", candidateEmail: " " } },
      { type: "schedule", kitId: "k1", startsAt: "2026-12-04T10:00" },
      { type: "fill place", kitId: "k1", key: "k1", change: { memberId: "ines" } },
      { type: "add place", kitId: "k1", key: "empty" },
    ),
  );
  expect(fields.size).toBe(0);
  expect(sent).toEqual({
    candidateName: "Mara Stein",
    candidateEmail: null,
    interviews: [
      {
        kitId: "k1",
        scheduledAt: new Date(2026, 11, 4, 10, 0).toISOString(),
        assigned: [{ memberId: "ines", role: "lead" }],
      },
      { kitId: "k2", scheduledAt: null, assigned: [] },
    ],
  });
});

test("a candidate needs a name, and an address only has to look like one", () => {
  expect(errorsAfter()).toEqual({ name: "Give the candidate's name." });
  expect(errorsAfter(described("x".repeat(201), ""))).toEqual({
    name: "Shorten the name to 200 characters.",
  });
  expect(errorsAfter(described("Mara", "mara.example"))).toEqual({
    email: "Check the candidate's email address.",
  });
  expect(errorsAfter(described("Mara", "mara@stein.example"))).toEqual({});
});

test("a half-written time is refused", () => {
  expect(
    errorsAfter(described("Mara", ""), { type: "schedule", kitId: "k2", startsAt: "2026-12-41T10" }),
  ).toEqual({
    "time k2": "Give the day and the time.",
  });
});

test("nobody sits in one interview twice", () => {
  const twice = errorsAfter(
    described("Mara", ""),
    { type: "fill place", kitId: "k1", key: "k1", change: { memberId: "ines" } },
    { type: "add place", kitId: "k1", key: "second" },
    { type: "fill place", kitId: "k1", key: "second", change: { memberId: "ines" } },
    { type: "fill place", kitId: "k2", key: "k2", change: { memberId: "ines" } },
    { type: "add place", kitId: "k1", key: "nobody" },
    { type: "add place", kitId: "k1", key: "nobody either" },
  );
  expect(twice).toEqual({ "place second": "Already in this interview. Choose somebody else." });
});

test("an interview without a lead is pointed out, and a trainee who leads is one", () => {
  expect(adviceAfter()).toEqual(["Nobody leads Screen yet.", "Nobody leads Technical yet."]);
  expect(
    adviceAfter(
      { type: "fill place", kitId: "k1", key: "k1", change: { memberId: "ines", role: "shadow" } },
      { type: "fill place", kitId: "k2", key: "k2", change: { memberId: "ivan", role: "reverse_shadow" } },
    ),
  ).toEqual(["Nobody leads Screen yet."]);
});

test("somebody who would be in two interviews at once is pointed out", () => {
  const both: LoopEdit[] = [
    { type: "fill place", kitId: "k1", key: "k1", change: { memberId: "ines" } },
    { type: "fill place", kitId: "k2", key: "k2", change: { memberId: "ines" } },
    { type: "schedule", kitId: "k1", startsAt: "2026-12-04T10:00" },
  ];
  const clash = ["INES is in Screen and Technical at the same time."];
  expect(adviceAfter(...both, { type: "schedule", kitId: "k2", startsAt: "2026-12-04T10:29" })).toEqual(
    clash,
  );
  expect(adviceAfter(...both, { type: "schedule", kitId: "k2", startsAt: "2026-12-04T09:01" })).toEqual(
    clash,
  );
  expect(adviceAfter(...both, { type: "schedule", kitId: "k2", startsAt: "2026-12-04T10:30" })).toEqual([]);
  expect(adviceAfter(...both, { type: "schedule", kitId: "k2", startsAt: "2026-12-04T09:00" })).toEqual([]);
  expect(adviceAfter(...both)).toEqual([]);
});

const kits = [
  { id: "k1", name: "Screen", minutes: 30 },
  { id: "k2", name: "Technical", minutes: 60 },
];
const after = (...edits: LoopEdit[]) => edits.reduce(editLoop, newLoop(kits));
const errorsAfter = (...edits: LoopEdit[]) => Object.fromEntries(checkLoop(after(...edits)).fields);
const adviceAfter = (...edits: LoopEdit[]) =>
  loopAdvice(after(...edits), (memberId) => memberId.toUpperCase());
const described = (candidateName: string, candidateEmail: string): LoopEdit => ({
  type: "describe",
  change: { candidateName, candidateEmail },
});
