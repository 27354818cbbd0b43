import type { QuestionStatements } from "./statements.ts";

export const metricsAfterDeployment: QuestionStatements = {
  context: [
    "{system} again, deploys about {count} times a month",
    "Has a deployment page with six charts, describes it from memory",
  ],
  intents: {
    "signals-users-feel": {
      for: [
        "starts from documents saved per minute, errors only second",
        "compares with the same hour a week before, and with the old version where both run",
        "knows that it takes {minutes} minutes of traffic before the ratio means anything",
        "latency was fine while one large customer had timeouts; since then looks at the ten largest apart",
      ],
      against: [
        "processor and memory, and all instances are running",
        "has many charts, no value on any of them at which something would be done",
        "watching means that the dashboard is open",
      ],
      follow_up: ["what was fine while users were not?", "compared with which hour?"],
    },
    "reacts-by-agreement": {
      for: [
        "twice the usual ratio over ten minutes and whoever deploys goes back, no meeting",
        "two figures disagreed once: held at {share} until the slower one had spoken",
        "told of a deployment that stayed although a chart was red, with the reason written beside it",
      ],
      against: [
        "a bad figure opens a discussion, deployment stays meanwhile",
        "goes back at any deviation, noise is no topic",
        "threshold exists, cannot say where it came from",
      ],
      follow_up: ["who may act on that alone?", "what if two figures disagree?"],
    },
  },
};
