import { afterAll, expect, test } from "vitest";
import { createTestDatabase } from "../testing/index.ts";
import { memberNamed } from "./company/members.ts";
import { demoSeverities } from "./index.ts";
import { viewerOf } from "./load/viewer-of.ts";
import { loadAtNow } from "./testing/load-at.ts";

const { database, drop } = await createTestDatabase();
afterAll(drop);
await loadAtNow(database);

const ratings = await database
  .as(viewerOf(memberNamed("Marit Solberg")))
  .transaction((db) =>
    db
      .selectFrom("rating")
      .innerJoin("scorecard", "scorecard.id", "rating.scorecardId")
      .innerJoin("member", "member.id", "scorecard.authorId")
      .select(["rating.loopId", "rating.level", "member.name"])
      .where("rating.kind", "=", "rated")
      .$narrowType<{ level: number }>()
      .execute(),
  );

test("whoever was made severe rates the same candidates lower than colleagues do", () => {
  const byLoop = Map.groupBy(ratings, ({ loopId }) => loopId);
  const residuals = ratings.map(({ loopId, level, name }) => {
    const others = (byLoop.get(loopId) ?? []).filter((other) => other.name !== name);
    return { name, residual: level - mean(others.map((other) => other.level)) };
  });
  const points = [...Map.groupBy(residuals, ({ name }) => name)].map(([name, own]) => ({
    severity: demoSeverities[name] ?? Number.NaN,
    residual: mean(own.map(({ residual }) => residual)),
  }));
  expect(points).toHaveLength(9);
  expect(
    correlation(
      points.map(({ severity }) => severity),
      points.map(({ residual }) => residual),
    ),
  ).toBeLessThan(-0.9);
});

test("severities sum to zero, and every level of the scale is in use", () => {
  expect(Object.values(demoSeverities).reduce((sum, severity) => sum + severity, 0)).toBeCloseTo(0);
  const shares = [1, 2, 3, 4].map(
    (level) => ratings.filter((rating) => rating.level === level).length / ratings.length,
  );
  expect(Math.min(...shares)).toBeGreaterThan(0.05);
});

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function correlation(xs: number[], ys: number[]): number {
  const [x0, y0] = [mean(xs), mean(ys)];
  const covariance = mean(xs.map((x, index) => (x - x0) * ((ys[index] ?? 0) - y0)));
  return covariance / Math.sqrt(mean(xs.map((x) => (x - x0) ** 2)) * mean(ys.map((y) => (y - y0) ** 2)));
}
