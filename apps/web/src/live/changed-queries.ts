/** The first words of the queries that an event makes stale; none means all of them. */
export function changedQueries(topic: string): readonly string[] {
  return staleByTopic[topic] ?? [];
}

const staleByTopic: Readonly<Record<string, readonly string[]>> = {
  loop: ["loops"],
  board: ["loops"],
  interview: ["interviews", "loops"],
  scorecard: ["scorecards", "interviews"],
  reveal: ["debrief", "loops"],
  plan: ["jobs"],
  people: ["people"],
};
