/** The first words of the queries that an event makes stale; none means all of them. */
export function changedQueries(topic: string): readonly string[] {
  return staleByTopic[topic] ?? [];
}

const staleByTopic: Readonly<Record<string, readonly string[]>> = {
  loop: ["loops", "debrief"],
  board: ["loops"],
  interview: ["interviews", "loops"],
  scorecard: ["scorecards", "interviews", "loops"],
  reveal: ["debrief", "loops", "calibration"],
  plan: ["jobs"],
  people: ["people"],
};
