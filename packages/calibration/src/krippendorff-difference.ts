/** What kind of scale the levels are on, and so what counts as a large disagreement. */
export type Metric = "nominal" | "ordinal" | "interval" | "ratio";

/** Squared difference between two levels, given by their places, the lower one first. */
type Difference = (low: number, high: number) => number;

/** Krippendorff's difference functions. Levels ascend; `margins` holds how many pairable ratings each level got. */
export const differences: Record<Metric, (levels: number[], margins: Float64Array) => Difference> = {
  nominal: () => () => 1,
  ordinal: (_levels, margins) => squaredGap(midRanks(margins)),
  interval: (levels) => squaredGap(withoutUnit(levels)),
  // (high - low) / (high + low), written so that no sum can overflow
  ratio: (levels) => (low, high) => {
    const share = (levels[low] ?? 0) / (levels[high] ?? 1);
    return ((1 - share) / (1 + share)) ** 2;
  },
};

function squaredGap(positions: Float64Array): Difference {
  return (low, high) => ((positions[high] ?? 0) - (positions[low] ?? 0)) ** 2;
}

// The ordinal difference, all ratings from one level to the other less half of the two ends, is a gap between mid-ranks.
function midRanks(margins: Float64Array): Float64Array {
  let below = 0;
  return margins.map((margin) => {
    below += margin;
    return below - margin / 2;
  });
}

// Alpha does not depend on the unit of the levels; with the largest at 1, no square can overflow or vanish.
function withoutUnit(levels: number[]): Float64Array {
  const largest = Math.max(Math.abs(levels[0] ?? 0), Math.abs(levels.at(-1) ?? 0));
  return Float64Array.from(levels, (level) => level / largest);
}
