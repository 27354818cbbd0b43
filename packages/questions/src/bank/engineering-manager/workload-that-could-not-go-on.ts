import type { Question } from "../../question.ts";

export const workloadThatCouldNotGoOn = {
  key: "workload-that-could-not-go-on",
  prompt: "Tell me about a time the load on your team could not go on as it was.",
  kind: "behavioral",
  roles: ["Engineering manager", "Site reliability engineer"],
  level: "senior",
  minutes: 11,
  intents: [
    {
      key: "sees-the-load",
      sentence: "Shows how they notice what each of their people carries.",
      competency: "measurement",
      listenFor: [
        "Names a figure of load: nights with a call, hours of unplanned work, things begun at once",
        "Compares it with an earlier time or a limit agreed before",
        "Looked at single people or hours and not only at the average",
        "Says what the figure did not show, and how that came out",
      ],
      watchFor: [
        "Noticed when somebody gave notice",
        "A weekly mood poll after which nothing was done",
        "'Everyone was at the limit', with nothing counted on asking",
      ],
    },
    {
      key: "takes-work-away",
      sentence: "Shows what they took off the team and who had to do without it.",
      competency: "setting-priorities",
      listenFor: [
        "Names work that was stopped or handed back, and who had been waiting for it",
        "Took load away before adding people, tools or time off",
        "Went to the one who had ordered the work, with what it costs",
      ],
      watchFor: [
        "The remedy was thanks, a bonus or a free day",
        "Took the rest upon themselves, at night",
        "Everything went on, a little later",
      ],
    },
    {
      key: "removes-the-source",
      sentence: "Shows whether what had produced the load was changed, and stayed changed.",
      competency: "follow-through",
      listenFor: [
        "Names the rule, promise or system behind it, and their own part in it",
        "Says who changed what by when",
        "Looked at the same figure months later and can say what it was",
      ],
      watchFor: [
        "The next quarter happened to be quieter",
        "It rests on people watching out for one another",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What the load consisted of, who carried how much of it, and since when.",
      },
      {
        name: "Task",
        text: "What had been promised to whom meanwhile, and what was the candidate's to change.",
      },
      {
        name: "Action",
        text: "What was counted, what was taken away at once and from whom, what was changed at the source.",
      },
      {
        name: "Result",
        text: "The same figure later, what the stopped work cost, what would show it earlier next time.",
      },
    ],
  },
  probes: [
    "Who carried most of it, and how did you know?",
    "What did you stop, and who was waiting for that?",
    "What had you done that led to it?",
    "What was the same figure half a year later?",
  ],
  adapt:
    "Fit the load to their work: nights on call, a support rota, a season, a customer going live, two projects on the same people. Stay with calls, hours and queues: do not ask how anybody fared privately, stop such an account, and do not note it. If they carried the load themselves as a manager, ask what it did to the rest of their work. The list of what was not done makes the answer credible.",
  specimenAnswers: [
    {
      answer:
        "In the months before our launch everybody was at the limit, you could feel it when you came in. I'm a servant leader, so I was in the trenches with them: for three weeks I took all the night calls myself, I reviewed code on weekends, I brought food, and I made sure that people are seen, there was a bonus and after that a long weekend for everyone. Every Monday I did a pulse check with a traffic light so that everybody can say openly where they are. It was mostly yellow, at times red. We made the date with the full scope, and not one person left, which says a lot, I think. The next launch was calmer, it was also smaller.",
      ratings: [
        { competency: "measurement", level: 2 },
        { competency: "setting-priorities", level: 1 },
        { competency: "follow-through", level: 1 },
      ],
      reason:
        "A light is collected each Monday, without a threshold, and red led to nothing: 2. Full scope, nothing left undone by choice, the rest taken upon oneself: 1. It ends with the date; what produced the load and the manager's part in it are absent: 1. Effort and generosity are real, and not what is graded.",
    },
    {
      answer:
        "I noticed it late. Our number was calls a week, around eleven for a year, and I'd told my boss that eleven is fine. Then Yusuf mentioned that he hadn't had a whole night since Tuesday. So I looked by person and by hour: nine of the eleven were between one and five, and the way our rota turned, two people had got more than half of those in the quarter. The average had hidden it completely. We count now in how many nights somebody gets up, by person, limit two a week; above it that person has no planned work next day and I come in. Then, what gets them up? Sixty percent was one supplier's price import. Repairing it was four weeks for two, and three of my nine were on vouchers and points, promised for May. I took two of them out mid-sprint, and told the commerce director that day, with the list of nights: in May you get points without vouchers, the rest in June. That had been 70,000 in her plan. A month later I looked at the hours. 80 percent import, the rest vouchers through the back door, so I closed that. It cost her about 50 in the end. By June Elena had the import done, and from nine nights a week it was two. My own part was the eleven. New alerts need an owner and a line on what to do at three in the morning; in force since May, and I haven't checked how it's kept, I should.",
      ratings: [
        { competency: "measurement", level: 4 },
        { competency: "setting-priorities", level: 4 },
        { competency: "follow-through", level: 3 },
      ],
      reason:
        "An average that hid a group, found by a remark, replaced by a figure with a limit and an action: 4. Promised work stopped, hours looked at and corrected, cost named: 4. Own part, cause, change with owner and month, made; the later look at the rule is missing by their own account: 3.",
    },
    {
      answer:
        "One engineer a week answers customers with us. When we started that I'd set a limit, above 25 tickets a week over four weeks we change something, because up to that they get half a day of other work done. In February it was 41, it had been 22 in autumn. So a second person from the next Monday. A third of the tickets were exports and passwords. They came because a year before I had agreed that the first line may pass on anything after ten minutes. I changed that with their lead: exports stay with them, there's a page, and she trains her people by 15 March. She did. April was 24. In July 33 again, because three new people had never been given the page. So it's part of their first week now, and we both see each month what comes back. It's been between 18 and 24 for a year, and the partner team had the same ten minutes, they've changed it too. The projects? They were all behind a bit. We kept the list as it was and did less of it, people could see that on the board.",
      ratings: [
        { competency: "measurement", level: 3 },
        { competency: "setting-priorities", level: 2 },
        { competency: "follow-through", level: 4 },
      ],
      reason:
        "Limit, window, earlier value and the action it set off: 3; no figure misled. Own promise found as the source, changed, a relapse caught and corrected, and the partner team's rule as well: 4. The list keeps its order while everything on it slips, and those who wait read it off a board: 2.",
    },
  ],
} satisfies Question;
