import type { QuestionStatements } from "./statements.ts";

export const containers: QuestionStatements = {
  context: [
    "Takes {system} as the example, four virtual machines, uploads on local disk",
    "Has moved two services before, one of them back again",
  ],
  intents: {
    "what-the-service-takes-for-granted": {
      for: [
        "lists what it writes locally: uploads, a lock file, the session cache; a place for each",
        "asks how it stops: requests of up to {minutes} seconds, so it must finish before the kill",
        "memory limit from last month's peak plus a quarter, and what happens at the limit",
        "would leave the reporting job where it is, licence bound to the machine",
      ],
      against: [
        "puts the whole machine into one image",
        "explains what containers are, not what this service needs",
        "no limits, the cluster has room",
        "database moves the same way, no word on its data",
      ],
      follow_up: ["what does it write to disk?", "for which service would you not do it?"],
    },
    "images-under-control": {
      for: [
        "small pinned base, rebuilt every {weekday} by a job, tests decide",
        "settings mounted at start, secrets from the vault with a lease of {hours} hours",
        "can say within a minute which running services contain a given library, did it in {month}",
        "not root, read-only file system, only the own registry allowed and the cluster refuses others",
      ],
      against: [
        "latest in production",
        "password as a build argument, not seen as a problem",
        "scanner runs, nobody acts on its list",
      ],
      follow_up: ["how do you close a hole in the base image?", "who may push to that registry?"],
    },
    "moves-in-steps": {
      for: [
        "old and new side by side, {share} of traffic first, back is a weight in the balancer",
        "keeps started, ready and must-be-restarted apart; told how a wrong check restarted everything once",
        "drains before stopping, measured with a long download",
      ],
      against: [
        "one weekend, everything switched",
        "the orchestrator restarts it, as the answer to every failure",
        "requests that are running simply end with the container",
      ],
      follow_up: [
        "how would you go back after a week?",
        "what does that check do when the database is slow?",
      ],
    },
  },
};
