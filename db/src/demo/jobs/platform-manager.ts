import type { JobStory } from "./job-story.ts";

export const platformManager: JobStory = {
  key: "platform-manager",
  title: "Engineering manager for platform",
  summary:
    "Leads the nine people who run Larkfield's delivery platform, and agrees with the product teams on what it should do next.",
  hiringManager: "Daniel Kowalczyk",
  recruiter: "Amara Okafor",
  competencies: [
    { key: "working-across-teams", weight: 5, mustHave: true },
    { key: "clear-communication", weight: 5, mustHave: true },
    { key: "judgement", weight: 5, mustHave: false },
    { key: "follow-through", weight: 4, mustHave: false },
    { key: "planning-for-failure", weight: 3, mustHave: false },
    { key: "delivery-design", weight: 3, mustHave: false },
    { key: "incident-handling", weight: 2, mustHave: false },
    { key: "learning", weight: 2, mustHave: false },
  ],
  kits: [
    {
      name: "Delivery and priorities",
      purpose: "Hear how the candidate chooses what a platform team should and should not do.",
      minutes: 45,
      competencies: ["delivery-design", "judgement", "learning"],
      questions: [
        { key: "what-to-automate", minutes: 12 },
        { key: "delivery-tools", minutes: 10 },
        { key: "keeping-current", minutes: 10 },
      ],
    },
    {
      name: "Agreements",
      purpose: "Hear how agreements are reached with other teams, and what happens when one is not kept.",
      minutes: 60,
      competencies: ["working-across-teams", "planning-for-failure", "follow-through"],
      questions: [
        { key: "complex-release-across-teams", minutes: 25 },
        { key: "colleague-skips-procedures", minutes: 20 },
      ],
    },
    {
      name: "Decisions under pressure",
      purpose: "Follow two hard calls: what was known, what was told to whom, what came of it.",
      minutes: 45,
      competencies: ["judgement", "clear-communication", "incident-handling"],
      questions: [
        { key: "proceed-or-roll-back", minutes: 16 },
        { key: "emergency-release", minutes: 12 },
        { key: "bad-news-about-a-delay", minutes: 8 },
      ],
    },
    {
      name: "Seeing it coming",
      purpose:
        "Find out whether trouble is met before it happens, and whether the remedy outlasts the person.",
      minutes: 45,
      competencies: [
        "planning-for-failure",
        "follow-through",
        "working-across-teams",
        "clear-communication",
        "judgement",
      ],
      questions: [
        { key: "problem-prevented-early", minutes: 12 },
        { key: "telling-stakeholders", minutes: 10 },
        { key: "rollback-procedure", minutes: 12 },
      ],
    },
  ],
};
