import type { QuestionStatements } from "./statements.ts";

export const pipelineFromScratch: QuestionStatements = {
  context: [
    "Drew five boxes, then asked about team size and traffic",
    "Assumes about {count} merges a week and one database",
    "Chose to design for {teams} engineers, first release within {weeks} weeks",
  ],
  intents: {
    "one-path-to-production": {
      for: [
        "asked how often they want to release and who is on call, before drawing anything",
        "builds once, digest is the name of the artifact everywhere after",
        "starts with a thin path on day one: build, one smoke test, production behind a flag",
        "each arrow has a condition: what it must show, who or what moves it on",
      ],
      against: [
        "draws the pipeline of the last company, product names first",
        "builds again for staging and for production",
        "no answer to where the artifact is kept",
        "approval step before production, cannot say what the approver looks at",
      ],
      follow_up: ["which stage would you add last?", "why is that a stage of its own?"],
    },
    "checks-in-the-right-place": {
      for: [
        "ten minutes budget from push to answer, slower checks after the merge and they page nobody",
        "lockfile and licence check at the merge, image scan nightly because findings come by themselves",
        "merge queue so that two green changes are tested together",
        "signed provenance, production refuses anything else",
      ],
      against: [
        "every test there is, before every merge, about {minutes} minutes",
        "secrets in code come up only when I ask",
        "one shared test environment, two changes at once not thought of",
      ],
      follow_up: ["which of these would block and which inform?", "how long do people wait for it?"],
    },
    "ends-with-the-way-back": {
      for: [
        "first {share} of requests, error ratio against the old version, stops by itself",
        "migrations are their own step, old and new version live side by side for a release",
        "what if the pipeline itself is down: a written manual path, tried every quarter",
      ],
      against: [
        "ends at 'deploy to production'",
        "schema change and code in one step, no way to take back one of them",
        "a box called rollback, nothing in it when asked",
      ],
      follow_up: ["how does this pipeline fail?", "what stops a bad version at three in the morning?"],
    },
  },
};
