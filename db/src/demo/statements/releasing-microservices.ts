import type { QuestionStatements } from "./statements.ts";

export const releasingMicroservices: QuestionStatements = {
  context: [
    "Sketch: {system} in the middle, {other} consumes its events, three more call it",
    "Took {minutes} minutes for the order of steps alone",
  ],
  intents: {
    "keeps-releases-independent": {
      for: [
        "new field beside the old, consumers moved one by one, old one dropped in month two",
        "order from who calls whom, and thinks of messages waiting in the queue",
        "knows when nobody uses the old field: counts reads for {weeks} weeks, then asks {team}",
        "says when one shared window is the smaller evil: two services, one owner, no stored events",
      ],
      against: [
        "one window for all five, at night",
        "stored events in the old form not thought of",
        "a new version number is expected to make it compatible",
      ],
      follow_up: ["what about messages that are still in the queue?", "who still reads the old field?"],
    },
    "tests-contracts-not-the-world": {
      for: [
        "provider is checked against what {team} really call in production, before the merge",
        "lists which pairs of versions will meet: four out of ten, and tests those",
        "three tests across everything, for sign-up, order and refund, and no more",
      ],
      against: [
        "each team tests its own, and that is all",
        "no thought of which versions will really meet",
        "everything together in one shared environment, which must be right first",
      ],
      follow_up: ["which versions will really meet?", "what would these tests miss?"],
    },
    "sees-across-services": {
      for: [
        "one figure for the feature: refunds finished within a minute, across all five",
        "trace carries the versions, so a failed request says who took part",
        "off above {share} failed refunds, the flag is in {system}",
      ],
      against: [
        "five dashboards, one per team",
        "every service is up, so the feature works",
        "would hear of it from support",
      ],
      follow_up: ["which figure belongs to the feature itself?", "how do you know which versions took part?"],
    },
  },
};
