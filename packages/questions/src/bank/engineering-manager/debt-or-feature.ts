import type { Question } from "../../question.ts";

export const debtOrFeature = {
  key: "debt-or-feature",
  prompt: "Walk me through one decision to pay off a piece of technical debt or to live with it.",
  kind: "common",
  roles: ["Engineering manager", "Backend engineer", "Site reliability engineer"],
  level: "senior",
  minutes: 9,
  intents: [
    {
      key: "weighs-debt-by-what-it-costs",
      sentence: "Shows whether debt competes with other work by what it costs, and what then has to wait.",
      competency: "setting-priorities",
      listenFor: [
        "Counts what the debt costs: days per change, failures, things that cannot be built",
        "Names what had to wait for it, and for whom",
        "Says which debt is kept on purpose, and until when",
        "Cut it into pieces of which each is worth something alone",
      ],
      watchFor: [
        "A fixed share of every sprint, with no say on what it goes into",
        "The code is old, ugly or in the wrong language",
        "A rewrite with no point at which one could stop",
      ],
    },
    {
      key: "puts-it-to-those-who-pay",
      sentence: "Shows how they put it to people who do not read code.",
      competency: "clear-communication",
      listenFor: [
        "States the cost in days, customers or money that the listener knows",
        "Offers a choice with what follows from each, and says who chose",
        "Went back later and showed what it had brought",
      ],
      watchFor: [
        "It was hidden in other estimates so that nobody had to agree",
        "'They don't understand technology'",
        "A red light or a warning of collapse, with nothing to decide",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "The debt",
        text: "What it is, how it came about, and what it costs whom, counted over a stated time.",
      },
      { name: "The rival", text: "What else these weeks could have gone into, and what that was worth." },
      {
        name: "The case",
        text: "How it was put to those who pay, with which choice, and who decided.",
      },
      {
        name: "The cut",
        text: "What was repaired first, what was left as it is, where one could have stopped.",
      },
      {
        name: "Afterwards",
        text: "The same count later, the time it took, what the rival lost by waiting.",
      },
    ],
  },
  probes: [
    "What did it cost you in a month, before you touched it?",
    "What did not get built because of it?",
    "What did you say to the person who paid for it?",
    "Which debt do you leave alone on purpose?",
  ],
  adapt:
    "Take a system they name themselves, and ask for the decision they found hardest to defend. People from start-ups should tell of debt they took on knowingly, people from long-lived products of debt they found there. If they only ever pay off, ask for the debt they keep. Days per change before and after, and the feature that waited, make the answer credible.",
  specimenAnswers: [
    {
      answer:
        "I'd said for two years that the customer table is a mess. Then I asked our product lead to explain the plan to her boss with me in the room, and she said: they want to tidy up, it's for the engineers. So that was what had arrived. I dropped the word refactoring. I took the last five things she'd ordered and wrote beside each how many days had gone into that table existing twice, 6 of 10, 4 of 5, and so on. And I said: leave it and the next ones cost about that, or five weeks first and it's half, and in May I show you on three of them whether that's true. She took two of her own things out of the quarter, without me asking, and explained it to sales with my list. In May it was forty percent and not half, and I showed her that too. What she took out I'm not sure, the order is product's business. We also had the mobile rewrite and the new logging running. It was all important, really.",
      ratings: [
        { competency: "setting-priorities", level: 1 },
        { competency: "clear-communication", level: 4 },
      ],
      reason:
        "What had been understood is found by listening, the message is rebuilt, she decides differently because of it, and a missed forecast is shown: 4. What waited is unknown to the speaker, the order is somebody else's and everything was important: 1.",
    },
    {
      answer:
        "With me twenty percent of each sprint is for tech debt, that's non-negotiable, and the engineers choose what they take. That way you never get into begging product for it. The biggest piece was moving from Angular to React, it took about a year inside the twenty percent. The old code was really ugly and nobody wants to work with it any more, so it's a question of hiring too. Product doesn't need to know the details, to be honest they wouldn't understand them, so partly we put it into the estimates of features. Now the code base is modern, everybody's happier, and I'd say that we are faster. My advice would be, make it a habit and not a discussion.",
      ratings: [
        { competency: "setting-priorities", level: 2 },
        { competency: "clear-communication", level: 1 },
      ],
      reason:
        "A fixed share orders the work, with no cost of the debt and nothing named that waited for a year: 2. Those who pay are kept from knowing, and part is hidden in estimates: 1. That a steady share can be sound is not in question; its use is not accounted for.",
    },
    {
      answer:
        "The discount code, one function, 3,000 lines. I counted for a quarter: fourteen changes went through it at eleven days each, elsewhere a change is four. So about a hundred days too many in a team of five, a third of us. Repair I put at sixty. Against it stood the gift card, ordered by the shop lead, two people, three weeks in. I told her together with finance: gift card now means May, and each discount wish after that keeps costing eleven days. Discounts first means gift card in July, and your nine wishes for summer take about four each. I need to know by the 14th, and I'm back on 1 May with how far we are. She said discounts, but keep the Easter voucher out of it. So the gift card stopped there and then. We cut it by kind of discount, each live alone, and left staff discount as it is, three changes a year, that can rot. By August a change took five days, not four. From the time sheets, we'd needed 71 and not 60, eleven of them on gift card 'finishing touches', which I ended when I saw it in May. The gift card came on 20 August. That lost her back-to-school, about 40,000 she says. She heard that from me on 1 July.",
      ratings: [
        { competency: "setting-priorities", level: 4 },
        { competency: "clear-communication", level: 3 },
      ],
      reason:
        "Cost counted against capacity, begun work stopped, time sheets read and a leak closed, and the price of waiting named: 4. A choice with effects, a day to answer, the next news, and the lost date told early: 3; how she had understood it does not come up.",
    },
    {
      answer:
        "We decided to live with it. Reporting database, out of support at the end of the year. Four people, and the accounting interface due by 1 October, the auditor had made that a condition. Moving the database is fourteen weeks. If it breaks we're two days without reports, I had that tried out, and nobody gets an invoice later because of it. So interface first, and the database not this year. The two analysts who were counting on the new one I told in March, with the reason, before they'd planned their dashboards on it. For the managers there was a slide every month, 'critical technical debt', with a red light. They nodded. There was nothing on it that they could have done, as I see it now.",
      ratings: [
        { competency: "setting-priorities", level: 3 },
        { competency: "clear-communication", level: 2 },
      ],
      reason:
        "Capacity, first and not at all, the two facts that decided, and the losers told in time with the reason: 3; nothing was stopped and no cost of waiting is reported. A monthly light without effect or option for its readers: 2. Living with debt can rate as high as repaying it.",
    },
  ],
} satisfies Question;
