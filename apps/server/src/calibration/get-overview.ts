import {
  clusteredMean,
  krippendorffAlpha,
  type ClusteredMean,
  type Coefficient,
} from "@evenhand/calibration";
import type { Db } from "@evenhand/db";
import { can } from "@evenhand/interview";
import type { SignedIn } from "../trpc.ts";
import { listRatings } from "./calibration.queries.ts";

/** Scorecards below which an interviewer's mean says nothing yet. */
const MIN_SCORECARDS = 8;

export type InterviewerUse = {
  memberId: string;
  name: string;
  scorecards: number;
  ratings: number;
  /** Mean level given, its error clustered by candidate; null below the minimum of scorecards. */
  mean: Pick<ClusteredMean, "value" | "interval"> | null;
};

export type CalibrationOverview = {
  scorecards: number;
  loops: number;
  /** Ordinal alpha over candidates' competencies that two or more interviewers rated. */
  agreement: Coefficient;
  minScorecards: number;
  interviewers: InterviewerUse[];
};

/** How alike the interviewers rate, from the scorecards revealed to the viewer and no others. */
export async function getOverview(db: Db, viewer: SignedIn): Promise<CalibrationOverview> {
  const ratings = (await listRatings(db)).flatMap(({ level, ...rating }) =>
    level === null ? [] : [{ ...rating, level }],
  );
  const units = Map.groupBy(ratings, ({ loopId, competencyId }) => `${loopId} ${competencyId}`);
  const widest = Math.max(0, ...units.values().map((unit) => unit.length));
  const table = [...units.values()].map((unit) =>
    Array.from({ length: widest }, (_, index) => unit[index]?.level ?? null),
  );
  // Others' means are for those who lead calibration; everyone sees their own.
  const named = can(viewer.role, "administer")
    ? ratings
    : ratings.filter(({ authorId }) => authorId === viewer.memberId);
  return {
    scorecards: new Set(ratings.map(({ scorecardId }) => scorecardId)).size,
    loops: new Set(ratings.map(({ loopId }) => loopId)).size,
    agreement: krippendorffAlpha(table, { metric: "ordinal", bootstrap: { samples: 1_000, seed: 1 } }),
    minScorecards: MIN_SCORECARDS,
    interviewers: [...Map.groupBy(named, ({ authorId }) => authorId).values()]
      .map(useOf)
      .toSorted((one, other) => one.name.localeCompare(other.name)),
  };
}

type Given = { authorId: string; authorName: string; scorecardId: string; loopId: string; level: number };

function useOf(given: Given[]): InterviewerUse {
  const scorecards = new Set(given.map(({ scorecardId }) => scorecardId)).size;
  const { value, interval } = clusteredMean(
    given.map(({ loopId, level }) => ({ cluster: loopId, value: level })),
  );
  return {
    memberId: given[0]?.authorId ?? "",
    name: given[0]?.authorName ?? "",
    scorecards,
    ratings: given.length,
    mean: scorecards < MIN_SCORECARDS ? null : { value, interval },
  };
}
