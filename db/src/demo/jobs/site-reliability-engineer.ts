import type { JobStory } from "./job-story.ts";

export const siteReliabilityEngineer: JobStory = {
  key: "site-reliability-engineer",
  title: "Site reliability engineer",
  summary:
    "Keeps the depot and tracking services within their targets: incidents, capacity, infrastructure as code and roll-outs that can be undone.",
  hiringManager: "Priya Raghunathan",
  recruiter: "Tomás Herrera",
  competencies: [
    { key: "incident-handling", weight: 5, mustHave: true },
    { key: "diagnosis", weight: 5, mustHave: true },
    { key: "system-design", weight: 4, mustHave: false },
    { key: "configuration-control", weight: 4, mustHave: false },
    { key: "planning-for-failure", weight: 4, mustHave: false },
    { key: "measurement", weight: 4, mustHave: false },
    { key: "judgement", weight: 3, mustHave: false },
    { key: "clear-communication", weight: 2, mustHave: false },
    { key: "follow-through", weight: 2, mustHave: false },
  ],
  kits: [
    {
      name: "Incidents",
      purpose: "Follow one failure from the first alert to what exists today because of it.",
      minutes: 45,
      competencies: ["incident-handling", "diagnosis", "judgement", "follow-through"],
      questions: [
        { key: "deployment-fails-halfway", minutes: 18 },
        { key: "failed-deployment", minutes: 12 },
        { key: "emergency-release", minutes: 8 },
      ],
    },
    {
      name: "Systems",
      purpose: "See how the candidate shapes services so that parts can change and fail on their own.",
      minutes: 60,
      competencies: ["system-design", "configuration-control", "planning-for-failure", "measurement"],
      questions: [
        { key: "containers", minutes: 22 },
        { key: "releasing-microservices", minutes: 22 },
      ],
    },
    {
      name: "Watching and stopping",
      purpose: "Learn which figures the candidate trusts, and what they do when one turns bad.",
      minutes: 45,
      competencies: ["measurement", "planning-for-failure", "judgement", "follow-through"],
      questions: [
        { key: "toggle-or-canary", minutes: 14 },
        { key: "metrics-after-deployment", minutes: 10 },
        { key: "problem-prevented-early", minutes: 10 },
      ],
    },
    {
      name: "Changes under control",
      purpose: "Walk through a real infrastructure change, and a decision that was the candidate's to make.",
      minutes: 45,
      competencies: ["configuration-control", "planning-for-failure", "clear-communication", "judgement"],
      questions: [
        { key: "infrastructure-as-code", minutes: 16 },
        { key: "proceed-or-roll-back", minutes: 16 },
      ],
    },
  ],
};
