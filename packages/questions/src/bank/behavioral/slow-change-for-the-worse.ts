import type { Question } from "../../question.ts";

export const slowChangeForTheWorse = {
  key: "slow-change-for-the-worse",
  prompt: "Tell me about a slow change for the worse at work that you were the first to notice.",
  kind: "behavioral",
  roles: [],
  level: "mid",
  minutes: 9,
  intents: [
    {
      key: "finds-the-cause-of-a-drift",
      sentence: "Shows how they get from a sense that something is off to a cause that explains it.",
      competency: "diagnosis",
      listenFor: [
        "Says when it began, or between which two dates, and how they found that out",
        "Names explanations that turned out wrong, and what ruled each of them out",
        "Said what would be seen elsewhere if the cause was the right one, and looked there",
        "Explains why nobody had seen it, and marks what is still a guess",
      ],
      watchFor: [
        "The first explanation was the answer",
        "Cause and beginning are a person who came or left, with nothing to show it",
        "Several remedies at once, after which it was better",
      ],
    },
    {
      key: "tells-drift-from-chance",
      sentence: "Shows how they tell a change from an ordinary bad month.",
      competency: "measurement",
      listenFor: [
        "Names the small sign, and what they counted after they had seen it",
        "Compared with the same time in other years, other places or other people",
        "Says from which value on they would act, and what they then did",
        "Found that a usual figure had hidden it, and what is looked at in its place",
      ],
      watchFor: [
        "A feeling, confirmed by asking people who had it too",
        "Two points make the trend",
        "It was in the monthly report already, for everyone to see",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What got worse, over how long, and how things usually looked from outside meanwhile.",
      },
      { name: "Task", text: "Whether watching it was their job, and who would have to be convinced." },
      {
        name: "Action",
        text: "The first sign, what was counted against what, which causes were ruled out and how, who was told with what in hand.",
      },
      {
        name: "Result",
        text: "What was done, whether it turned, by when others would have noticed, what watches for it today.",
      },
    ],
  },
  probes: [
    "What was the very first thing you noticed?",
    "How did you rule out that it was chance?",
    "What did you think it was before you knew?",
    "Why had nobody seen it?",
  ],
  adapt:
    "Ask for decay and not for an event: complaints creeping up, stock going missing, a supplier getting slower, fewer people coming back. It need not have been in their own area. With those who have little access to figures, such as people on a shop floor or in care, tallies and dates of single cases do. A credible answer has a wrong turn in it, and a date on which it all started.",
  specimenAnswers: [
    {
      answer:
        "I was the deputy in a restaurant, and what I saw was plates coming back with a bit left on them, the fish. You see it at the hatch. I counted for two weeks, evenings, 15 of 100 plates, and I had something to compare it with, because we had counted plates the spring before for the compost thing, and there the fish had been 6. The meat was the same as then, 5. I'd said to the chef, over ten and we have to do something, and we did take it off for the Friday and Saturday, when it was worst, and put on the mussels. It got down to 7 then over the next three weeks. Why it was, well, the fish supplier had changed in the summer, so it was that. It tasted all right to me, but it's the only thing that was different, I think. We went back to the old one as well. I didn't look into whether it was the days he delivers or the cook or something.",
      ratings: [
        { competency: "diagnosis", level: 2 },
        { competency: "measurement", level: 3 },
      ],
      reason:
        "What guests leave, counted over two weeks against last spring and against the meat, a threshold of ten and an action because of it: 3. A cause is settled on because it was the one known difference, without a rival explanation or a check, and two things were changed: 2. That they say so plainly is to their credit and does not alter the level.",
    },
    {
      answer:
        "I have quite fine antennae for moods. In my last team in the call centre I was the first who noticed that the mood was tipping, long before the managers. People laughed less, they didn't go for lunch together, small things. I talked to several colleagues, and they all felt the same. For me it was clear that it came from the new shift planner, who had started in spring, because she was very strict. So I brought it up with the team leader, and we did a whole package, a team event, a box for suggestions, flexible breaks, and she got a coaching. After that it was much better. In the next survey we were at 3.9 after 3.6, so you can see it in figures as well. If I hadn't said something we would have had people leaving.",
      ratings: [
        { competency: "diagnosis", level: 1 },
        { competency: "measurement", level: 2 },
      ],
      reason:
        "The cause is a person who came in spring, and four remedies are applied at once with no expectation for any: 1. There is a figure, taken afterwards and compared with one other, no window, no threshold, and nothing was done because of it: 2. That colleagues felt the same is not a second source.",
    },
    {
      answer:
        "What was odd was who I was ringing: people I'd never had to ring, good payers. This is receivables, at a wholesaler. Our figure was fine, 34 days on average, as always. I looked at the median and at each customer against himself, and of 210 regular ones 70 had got slower by six days or more since about October, but the big chains had got quicker, because of their new direct debit, so the average stood still. I thought first it's the economy. But then it should be in the building trade and not with the hairdressers, and it was the same in both. Then our reminders, but those went out as before. Then I sorted the 70, and what they had in common was, invoice by e-mail. Those on paper, nothing. So from when? The first slow one was dated 9 October. IT had moved the mail to a new provider on the 8th. If that's it, I thought, then new customers by mail since October are slow from the beginning, and they were, 41 days. I rang five and asked them to look, and in four it was in the spam folder, and they'd paid on the reminder, that's exactly the six, seven days. The fifth I don't know, I can't explain him. It had stayed hidden since the money did come in the end. I showed my boss the list with 8 October on it, the sender got repaired in a day, and by February they were back. What I look at now on the first is customers more than five days later than their own last year, if it's over ten I start ringing. It's been over once, that was a bank holiday.",
      ratings: [
        { competency: "diagnosis", level: 4 },
        { competency: "measurement", level: 4 },
      ],
      reason:
        "Rival causes each meet an observation, the date is bounded, a prediction about new customers comes true, the six days and the long silence are explained, and the fifth is left open: 4. An average hid two groups moving apart; each customer against himself with a threshold took its place: 4.",
    },
  ],
} satisfies Question;
