import {
  assert,
  constantFrom,
  integer,
  nat,
  property,
  record,
  array,
  boolean,
  uniqueArray,
  uuid,
} from "fast-check";
import { expect, test } from "vitest";
import { revealedTo, type LoopProgress } from "./reveal.ts";

const loop = (change: Partial<LoopProgress>): LoopProgress => ({
  rule: "own_submission",
  debriefOpened: false,
  interviewers: [
    { memberId: "ines", owes: 0, counts: true },
    { memberId: "ivan", owes: 1, counts: true },
  ],
  bystanders: ["hugo"],
  ...change,
});
const allDone = [
  { memberId: "ines", owes: 0, counts: true },
  { memberId: "ivan", owes: 0, counts: true },
];

test("own submission opens the loop to whoever has handed in everything they owe", () => {
  expect(revealedTo(loop({}))).toEqual(["ines"]);
});

test("all submissions opens the loop to everyone at once", () => {
  expect(revealedTo(loop({ rule: "all_submissions" }))).toEqual([]);
  expect(revealedTo(loop({ rule: "all_submissions", interviewers: allDone }))).toEqual([
    "ines",
    "ivan",
    "hugo",
  ]);
});

test("debrief opened waits for the debrief even when every scorecard is in", () => {
  expect(revealedTo(loop({ rule: "debrief_opened", interviewers: allDone }))).toEqual([]);
  expect(revealedTo(loop({ rule: "debrief_opened", debriefOpened: true }))).toEqual(["ines", "hugo"]);
});

test("those who do not interview wait for everyone, or for the debrief", () => {
  expect(revealedTo(loop({}))).not.toContain("hugo");
  expect(revealedTo(loop({ interviewers: allDone }))).toContain("hugo");
  expect(revealedTo(loop({ debriefOpened: true }))).toContain("hugo");
});

test("nobody waits for a shadow, and a shadow still owes their own", () => {
  const interviewers = [
    { memberId: "ines", owes: 0, counts: true },
    { memberId: "sam", owes: 1, counts: false },
  ];
  expect(revealedTo(loop({ rule: "all_submissions", interviewers }))).toEqual(["ines", "hugo"]);
});

test("a loop without interviewers reveals nothing by itself", () => {
  expect(revealedTo(loop({ interviewers: [] }))).toEqual([]);
});

test("whoever owes a scorecard is never revealed to, under any rule", () => {
  const interviewer = record({ memberId: uuid(), owes: nat(3), counts: boolean() });
  const progress = record({
    rule: constantFrom("own_submission" as const, "all_submissions" as const, "debrief_opened" as const),
    debriefOpened: boolean(),
    interviewers: uniqueArray(interviewer, { selector: ({ memberId }) => memberId, maxLength: 8 }),
    bystanders: array(uuid(), { maxLength: 3 }),
  });
  assert(
    property(progress, (each) => {
      const revealed = new Set(revealedTo(each));
      return each.interviewers.every(({ memberId, owes }) => owes === 0 || !revealed.has(memberId));
    }),
  );
  assert(
    property(progress, integer({ min: 0, max: 7 }), (each, index) => {
      // Handing in one more scorecard never takes anything away from anybody.
      const later = {
        ...each,
        interviewers: each.interviewers.map((one, at) =>
          at === index ? { ...one, owes: Math.max(0, one.owes - 1) } : one,
        ),
      };
      const after = new Set(revealedTo(later));
      return revealedTo(each).every((memberId) => after.has(memberId));
    }),
  );
});
