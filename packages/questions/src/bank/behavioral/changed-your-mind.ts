import type { Question } from "../../question.ts";

export const changedYourMind = {
  key: "changed-your-mind",
  prompt: "Tell me about a time evidence made you give up a view that you had argued for at work.",
  kind: "behavioral",
  roles: [],
  level: "mid",
  minutes: 8,
  intents: [
    {
      key: "moves-for-a-reason",
      sentence: "Shows what it takes to move them from a view that others know to be theirs.",
      competency: "judgement",
      listenFor: [
        "Gives the first view with the facts that spoke for it at the time",
        "Had said beforehand, or can say now, what would show the view to be wrong",
        "Told the people they had argued with that they had changed their mind, and why",
        "Says what still speaks for the first view, and when it would be right again",
      ],
      watchFor: [
        "Gave in to a vote, to rank or to being tired of arguing, and calls it evidence",
        "Nobody had heard the first view, so there was nothing to give up",
        "The first view is told so that only a fool could have held it",
      ],
    },
    {
      key: "tests-the-evidence",
      sentence: "Shows how they find out whether evidence against them deserves belief.",
      competency: "measurement",
      listenFor: [
        "Gives the figure or finding, what it was compared with and over what time",
        "Looked for another explanation before they took it or threw it out",
        "Asked the same of the figures on their own side",
      ],
      watchFor: [
        "One case, one complaint or one article settled it",
        "Figures are mentioned, and what convinced them was who showed them",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What the question was, what they had argued for and before whom, what spoke for it then.",
      },
      { name: "Task", text: "What hung on the answer, and why their view carried weight in it." },
      {
        name: "Action",
        text: "What turned up against the view, how it was examined, the moment they changed their mind and what they said to whom.",
      },
      {
        name: "Result",
        text: "What was done instead, how it turned out against both expectations, and what would turn them back.",
      },
    ],
  },
  probes: [
    "Who had heard you argue for the first view?",
    "What was the first thing that did not fit, and what did you do with it?",
    "How else could that evidence have come about?",
    "What would bring you back to your old view?",
  ],
  adapt:
    "Choose a belief that people in their work commonly hold: that discounts spoil customers, that open plans spoil concentration, that a form must be on paper. The view should have cost them something to drop, such as a plan already announced. Credible answers are fair to the old view and name the day, the sheet or the person that brought the first doubt.",
  specimenAnswers: [
    {
      answer:
        "I think being able to change your mind is one of the most important qualities today. A good example is the customer database in sales. I had been quite vocal against it, because every minute of typing is a minute away from the customer, and I have always sold by relationship. Then our director invited the consultants, and they showed a study from other companies with really impressive numbers, and in the workshop I had this moment where I understood that I was just resisting change. So I turned around completely. I became one of the ambassadors for it, and I trained the other colleagues. It's all about data now, and I would never go back.",
      ratings: [
        { competency: "judgement", level: 2 },
        { competency: "measurement", level: 1 },
      ],
      reason:
        "A criterion is there (minutes away from the customer), then both views are argued from custom and from the label 'resisting change'; the minutes are never looked at, and 'would never go back' leaves nothing that could reverse it: 2. 'Impressive numbers' from elsewhere without one figure, and nothing measured in their own sales: 1.",
    },
    {
      answer:
        "I was against giving the handover at the bedside. I'd said it in three meetings, I run the ward, so people listened. My reasons were that it takes longer and that nurses won't say in front of a patient what they need to say. The deputy wanted it. So we wrote down in advance what would settle it: four weeks, bays one and two at the bedside, three and four as before, and if it's more than five minutes longer per bay, or if we miss more than before, it ends. And I asked that we count ours as well, what our own handover misses, because nobody had. A student nurse checked against the chart at seven and at two. Ours missed 22 things in the four weeks, theirs missed 9, mostly drips and dressings that you see when you stand there. It took three minutes longer. I did wonder if bays three and four simply had the harder patients, so for weeks five and six we changed over, and it went with the method, not with the bay. I told the next meeting that I had been wrong on the missing and right on the time. My other reason did hold, two things in the six weeks weren't said aloud, so there are two minutes at the desk before. If the three minutes ever become ten because we're short, I would look at it again.",
      ratings: [
        { competency: "judgement", level: 4 },
        { competency: "measurement", level: 3 },
      ],
      reason:
        "What would settle it is fixed beforehand, a cheap trial buys the facts, both of the old reasons are compared with what came out, and a new turning point is named: 4. Something patients would feel, a baseline taken for their own side, window, threshold and a change-over to rule out the harder bays: 3. No figure misled them, so not 4.",
    },
    {
      answer:
        "In our sales team I was the one against discounts, loudly. I had a slide: of the customers with a discount 67 percent renew, of those without 78. So a discount buys you people who leave. That slide was in use for two years, I made it. Then somebody in finance asked me how many of them are small firms. I split it up, it was 320 customers in all. Of the small ones 64 percent renewed with a discount and 52 without. Of the large ones it was no real difference, but large ones hardly ever ask, so nearly all of the discounts were small firms, and small firms close down or get bought. My slide had compared small with large the whole time. I took it out and told the team on the Monday that it was wrong and why. We don't show any renewal rate now without the size next to it, that's a rule in the template. And then, yes, I gave every small firm ten percent from the next month on. I like to have a clear rule, then nobody has to haggle. Fifty in the group without, maybe I could have thought about it longer.",
      ratings: [
        { competency: "judgement", level: 2 },
        { competency: "measurement", level: 4 },
      ],
      reason:
        "An average that hid two groups, how that came to light, and the rule that replaced it in the template: 4. The new decision is then taken for all at once from a liking for clear rules; other sizes of discount, its cost and what would end it are not weighed: 2.",
    },
  ],
} satisfies Question;
