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
        "In our sales team I was the one against discounts, loudly. I had a slide: of the customers with a discount 67 percent renew, of those without 78. So a discount buys you people who leave. That slide was in use for two years, I made it. Then somebody in finance asked me how many of them are small firms. I split it up, it was 320 customers in all. Of the small ones 64 percent renewed with a discount and 52 without. Of the large ones it was no real difference, but large ones hardly ever ask, so nearly all of the discounts were small firms, and small firms close down or get bought. My slide had compared small with large the whole time. I took it out and told the team on the Monday that it was wrong and why. We don't show any renewal rate now without the size next to it, that's a rule in the template. And then, yes, I gave every small firm ten percent from the next month on. I like to have a clear rule, then nobody has to haggle. Fifty in the group without, maybe I could have thought about it longer.",
      ratings: [
        { competency: "judgement", level: 2 },
        { competency: "measurement", level: 4 },
      ],
      reason:
        "An average that hid two groups, how that came to light, and the rule that replaced it in the template: 4. Telling the team on the Monday is a sign worth a note; the decision that follows is taken for all at once from a liking for clear rules, and other discounts, their cost and what would end it are not weighed: 2.",
    },
    {
      answer:
        "I think being able to change your mind is one of the most important qualities in software. A good example is static types. I had been quite vocal against them for years, because every minute of declaring things is a minute you're not building, and I have always been a fast builder. Then our new head of development gave a talk to all of us, with a study of companies that had cut their bugs by really impressive numbers, and I had this moment where I understood that I was just resisting change. So I turned around completely. I became one of the ambassadors for it, and I ran the internal course. It's all about the data. Today I wouldn't start anything without types, and I would never go back.",
      ratings: [
        { competency: "judgement", level: 2 },
        { competency: "measurement", level: 1 },
      ],
      reason:
        "A criterion is there (minutes of declaring), then both views are argued from custom and from the label 'resisting change'; those minutes are never looked at, and 'never go back' leaves nothing that could reverse it: 2. 'Impressive numbers' from elsewhere without one figure, and nothing counted in their own code: 1.",
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
  ],
} satisfies Question;
