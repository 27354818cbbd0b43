import type { AssignmentRole, Rating } from "@evenhand/interview";
import { expect, test } from "vitest";
import { debriefMatrix, ownMatrix, type Scorecard } from "./debrief-matrix.ts";

const competencies = [
  { competencyId: "delivery", name: "Delivery", weight: 3, mustHave: false, levels: [] },
  { competencyId: "judgement", name: "Judgement", weight: 3, mustHave: true, levels: [] },
  { competencyId: "learning", name: "Learning", weight: 3, mustHave: false, levels: [] },
];

test("must-haves come first and the job's order holds otherwise", () => {
  const { rows } = debriefMatrix({ competencies, interviews: [], scorecards: [] });
  expect(rows.map(({ competency }) => competency.competencyId)).toEqual([
    "judgement",
    "delivery",
    "learning",
  ]);
});

test("columns follow the interviews, each with its lead first and its shadow last", () => {
  const interviews = [
    anInterview(
      "technical",
      [],
      [seat("Sam", "shadow"), seat("Ivan", "co_interviewer"), seat("Lena", "lead")],
    ),
    anInterview("behavioral", [], [seat("Nora", "lead")]),
  ];
  const { seats } = debriefMatrix({ competencies, interviews, scorecards: [] });
  expect(seats.map(({ interviewId, name }) => `${interviewId} ${name}`)).toEqual([
    "technical Lena",
    "technical Ivan",
    "technical Sam",
    "behavioral Nora",
  ]);
});

test("a cancelled interview has no column unless somebody submitted for it", () => {
  const cancelled = {
    ...anInterview("technical", [], [seat("Lena", "lead")]),
    state: "cancelled" as const,
  };
  const interviews = [cancelled];
  expect(debriefMatrix({ competencies, interviews, scorecards: [] }).seats).toEqual([]);
  const scorecards = [aScorecard("Lena", "technical", {})];
  expect(debriefMatrix({ competencies, interviews, scorecards }).seats).toHaveLength(1);
});

test("a cell tells apart what was rated, what is awaited and what the interview does not grade", () => {
  const interviews = [
    anInterview("technical", ["judgement", "delivery"], [seat("Lena", "lead")]),
    anInterview("behavioral", ["judgement"], [seat("Nora", "lead")]),
  ];
  const scorecards = [
    aScorecard("Lena", "technical", {
      judgement: rated(3),
      delivery: { kind: "not_assessed", reason: "no_time" },
    }),
  ];
  const { rows } = debriefMatrix({ competencies, interviews, scorecards });
  expect(rows.map(({ cells }) => cells.map(({ kind }) => kind))).toEqual([
    ["given", "waiting"],
    ["given", "outside"],
    ["outside", "outside"],
  ]);
  expect(rows[1]?.cells[0]).toMatchObject({
    scorecardId: "Lena technical",
    rating: { kind: "not_assessed", reason: "no_time" },
  });
});

test("disagreement is counted in levels between people who count", () => {
  const assigned = [seat("Lena", "lead"), seat("Ivan", "co_interviewer"), seat("Sam", "shadow")];
  const interviews = [anInterview("technical", ["judgement", "delivery", "learning"], assigned)];
  const scorecards = [
    aScorecard("Lena", "technical", {
      judgement: rated(4),
      delivery: rated(2),
      learning: rated(2),
    }),
    aScorecard("Ivan", "technical", {
      judgement: rated(2),
      delivery: rated(2),
      learning: { kind: "not_assessed", reason: "unclear" },
    }),
    aScorecard("Sam", "technical", { judgement: rated(1), delivery: rated(4), learning: rated(4) }),
  ];
  const { rows } = debriefMatrix({ competencies, interviews, scorecards });
  expect(rows.map(({ apart }) => apart)).toEqual([2, 0, null]);
});

test("before reveal there are only the reader's own columns and what they grade", () => {
  const interviews = [
    anInterview("technical", ["judgement"], [seat("Lena", "lead"), seat("Ivan", "co_interviewer")]),
    anInterview("behavioral", ["learning"], [seat("Nora", "lead")]),
  ];
  const { seats, rows } = ownMatrix({ competencies, interviews, scorecards: [] }, "Ivan");
  expect(seats.map(({ name }) => name)).toEqual(["Ivan"]);
  expect(rows.map(({ competency }) => competency.competencyId)).toEqual(["judgement"]);
});

const rated = (level: number): Rating => ({ kind: "rated", level });
const seat = (name: string, role: AssignmentRole) => ({ memberId: name, name, role });

function anInterview(id: string, competencyIds: string[], assigned: ReturnType<typeof seat>[]) {
  return {
    id,
    name: id,
    purpose: "",
    minutes: 45,
    state: "done" as const,
    scheduledAt: null,
    assigned,
    competencies: competencyIds.map((competencyId) => ({ competencyId })),
  };
}

function aScorecard(authorId: string, interviewId: string, ratings: Record<string, Rating>): Scorecard {
  return {
    id: `${authorId} ${interviewId}`,
    interviewId,
    interviewName: interviewId,
    authorId,
    authorName: authorId,
    revision: 1,
    recommendation: "yes",
    recommendationReason: "",
    submittedAt: "2026-11-24T10:00:00.000Z",
    ratings: Object.entries(ratings).map(([competencyId, rating]) => ({
      competencyId,
      rating,
      evidence: [],
    })),
  };
}
