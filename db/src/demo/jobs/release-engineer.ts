import type { JobStory } from "./job-story.ts";

export const releaseEngineer: JobStory = {
  key: "release-engineer",
  title: "Release engineer",
  summary:
    "Owns the way from commit to customers for the booking and depot services: pipelines, release trains, roll-outs and the way back.",
  hiringManager: "Priya Raghunathan",
  recruiter: "Amara Okafor",
  competencies: [
    { key: "delivery-design", weight: 5, mustHave: true },
    { key: "planning-for-failure", weight: 5, mustHave: true },
    { key: "building-in-quality", weight: 4, mustHave: false },
    { key: "incident-handling", weight: 4, mustHave: false },
    { key: "judgement", weight: 4, mustHave: false },
    { key: "measurement", weight: 3, mustHave: false },
    { key: "working-across-teams", weight: 3, mustHave: false },
    { key: "clear-communication", weight: 3, mustHave: false },
    { key: "follow-through", weight: 2, mustHave: false },
  ],
  kits: [
    {
      name: "Release craft",
      purpose: "Hear how the candidate has really run releases, from planning to the days after.",
      minutes: 45,
      competencies: ["delivery-design", "building-in-quality", "planning-for-failure", "judgement"],
      questions: [
        { key: "release-cycle", minutes: 12 },
        { key: "quality-in-release", minutes: 10 },
        { key: "rollback-procedure", minutes: 12 },
      ],
    },
    {
      name: "Pipeline design",
      purpose: "See the candidate lay out a path to production and give a reason for every stage.",
      minutes: 60,
      competencies: ["delivery-design", "building-in-quality", "planning-for-failure", "measurement"],
      questions: [
        { key: "pipeline-from-scratch", minutes: 28 },
        { key: "toggle-or-canary", minutes: 15 },
      ],
    },
    {
      name: "When it breaks",
      purpose: "Find out what the candidate does first, what they check, and what is different afterwards.",
      minutes: 45,
      competencies: ["incident-handling", "judgement", "measurement", "follow-through"],
      questions: [
        { key: "deployment-fails-halfway", minutes: 15 },
        { key: "failed-deployment", minutes: 10 },
        { key: "metrics-after-deployment", minutes: 8 },
      ],
    },
    {
      name: "Releasing with others",
      purpose: "Hear how agreements are reached and kept with people who want something else.",
      minutes: 45,
      competencies: ["working-across-teams", "clear-communication", "follow-through", "judgement"],
      questions: [
        { key: "complex-release-across-teams", minutes: 14 },
        { key: "bad-news-about-a-delay", minutes: 10 },
        { key: "colleague-skips-procedures", minutes: 10 },
      ],
    },
  ],
};
