import type { AssignmentRole, Rating } from "@evenhand/interview";
import type { Answers } from "../../app/api.ts";

export type DebriefAnswer = Answers["debrief"]["byLoop"];
export type Scorecard = DebriefAnswer["scorecards"][number];
export type Competency = DebriefAnswer["competencies"][number];

/** One person in one interview: a column. */
export type Seat = {
  interviewId: string;
  interviewName: string;
  memberId: string;
  name: string;
  role: AssignmentRole;
  scorecard: Scorecard | null;
};

/** `outside`: the interview does not grade this. `waiting`: no scorecard that the reader may see. */
export type Cell =
  | { kind: "outside" }
  | { kind: "waiting" }
  | { kind: "given"; scorecardId: string; rating: Rating; evidence: string[] };

export type Row = {
  competency: Competency;
  /** In the order of the seats. */
  cells: Cell[];
  /** Levels between the lowest and the highest of those that count; null when fewer than two people rated it. */
  apart: number | null;
};

export type Matrix = { seats: Seat[]; rows: Row[] };

type Seen = Pick<DebriefAnswer, "competencies" | "interviews" | "scorecards">;

/** Competencies by people: must-haves first, and each interview's lead before the others. */
export function debriefMatrix({ competencies, interviews, scorecards }: Seen): Matrix {
  const held = interviews.filter(
    ({ id, state }) => state !== "cancelled" || scorecards.some(({ interviewId }) => interviewId === id),
  );
  const seats = held.flatMap((interview) =>
    interview.assigned
      .toSorted((one, other) => seatOrder.indexOf(one.role) - seatOrder.indexOf(other.role))
      .map(({ memberId, name, role }) => ({
        interviewId: interview.id,
        interviewName: interview.name,
        memberId,
        name,
        role,
        scorecard:
          scorecards.find((card) => card.interviewId === interview.id && card.authorId === memberId) ?? null,
      })),
  );
  const graded = new Map(
    interviews.map((interview) => [
      interview.id,
      new Set(interview.competencies.map(({ competencyId }) => competencyId)),
    ]),
  );
  const rows = competencies
    .toSorted((one, other) => Number(other.mustHave) - Number(one.mustHave))
    .map((competency) => {
      const { competencyId } = competency;
      const cells = seats.map((seat) =>
        graded.get(seat.interviewId)?.has(competencyId) ? cellOf(seat, competencyId) : outside,
      );
      return { competency, cells, apart: levelsApart(seats, cells) };
    });
  return { seats, rows };
}

/** The reader's own columns, and of the rows only what they grade. */
export function ownMatrix(seen: Seen, memberId: string): Matrix {
  const interviews = seen.interviews.map((interview) => ({
    ...interview,
    assigned: interview.assigned.filter((member) => member.memberId === memberId),
  }));
  const { seats, rows } = debriefMatrix({ ...seen, interviews });
  return { seats, rows: rows.filter(({ cells }) => cells.some(({ kind }) => kind !== "outside")) };
}

const seatOrder: AssignmentRole[] = ["lead", "reverse_shadow", "co_interviewer", "shadow"];
const outside: Cell = { kind: "outside" };

function cellOf({ scorecard }: Seat, competencyId: string): Cell {
  const given = scorecard?.ratings.find((each) => each.competencyId === competencyId);
  if (!scorecard || !given) return { kind: "waiting" };
  return {
    kind: "given",
    scorecardId: scorecard.id,
    rating: given.rating,
    evidence: given.evidence,
  };
}

/** A shadow rates to learn, so their level makes no disagreement. */
function levelsApart(seats: readonly Seat[], cells: readonly Cell[]): number | null {
  const levels = cells.flatMap((cell, index) =>
    cell.kind === "given" && cell.rating.kind === "rated" && seats[index]?.role !== "shadow"
      ? [cell.rating.level]
      : [],
  );
  return levels.length < 2 ? null : Math.max(...levels) - Math.min(...levels);
}
