import type { Question } from "../../question.ts";

export const tooMuchAtOnce = {
  key: "too-much-at-once",
  prompt: "Tell me about a week in which you had more to do than could be done.",
  kind: "behavioral",
  roles: [],
  level: "any",
  minutes: 7,
  intents: [
    {
      key: "chooses-what-is-not-done",
      sentence: "Shows how they choose what comes first, and whether anything was left undone on purpose.",
      competency: "setting-priorities",
      listenFor: [
        "Sets the work against the hours there were, and sees that it does not fit",
        "Names the fact that put one thing before another: a date that could not move, people who stood still without it",
        "Names something they dropped, shrank or stopped halfway, and what that cost later",
        "Says where the week really went, and what they altered because of it",
      ],
      watchFor: [
        "Everything got done in the end, by staying late",
        "A matrix, a list or an app stands in for the reason",
        "Whoever rang last or had the highest rank came first",
      ],
    },
    {
      key: "tells-those-who-wait",
      sentence:
        "Shows whether the people who lost by the order heard of it while they could still plan otherwise.",
      competency: "clear-communication",
      listenFor: [
        "Names who was told that their thing would wait, on which day and in what words",
        "Gave each of them something to act on: a new day, part of it, another person",
        "Knows what one of them did with the news",
      ],
      watchFor: [
        "Those who waited noticed when the day had passed",
        "Told everybody how busy it was, and nobody what it meant for them",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What had come together that week, why, and when it was clear that it was too much.",
      },
      {
        name: "Task",
        text: "What was theirs alone, who waited for each thing, which dates were fixed and by whom.",
      },
      {
        name: "Action",
        text: "The order and the reason for it, what was dropped or handed on, who was told what, how the plan changed during the week.",
      },
      {
        name: "Result",
        text: "What got done and what did not, what the undone things cost, what is different in such weeks today.",
      },
    ],
  },
  probes: [
    "What did you not do that week?",
    "Who was worse off because of your order, and when did they know?",
    "What did you have to stop in the middle?",
    "Looking back, what should have been further down the list?",
  ],
  adapt:
    "Name the peak that their work has: closing of accounts, the week before opening, a round of tenders, a ward two people short. With managers, ask about a week in which they had to choose for other people as well as for themselves. An answer becomes credible with the thing that was not done and the person who was displeased about it.",
  specimenAnswers: [
    {
      answer:
        "That's every week really, in events. I work well under pressure. The most extreme one was when we had a congress with 600 people and a product launch in the same week, and then a client called with a board dinner on top. What I do is I use the matrix, urgent and important, and I colour-code it, and every morning I go through it with a coffee. It's all about prioritising. I also delegate where it makes sense. I had to work until midnight most days, but I got it all done, all three clients were happy, and the dinner client has booked us again since. I always say to people that we're at the limit, so they know. You just have to stay calm and take one thing after another.",
      ratings: [
        { competency: "setting-priorities", level: 2 },
        { competency: "clear-communication", level: 1 },
      ],
      reason:
        "An order by a scheme; the hours are not set against the work, nothing was left undone, and midnight took the place of a choice: 2. 'At the limit' is the same sentence for all and tells no client anything to act on: 1. That all were content is no sign of a choice.",
    },
    {
      answer:
        "First week of January, annual accounts. We're three, one had left in December, so two. I wrote down what there was and how long, it came to 118 hours and we had about 80. I hadn't expected it to be so far off. The tax return on the tenth has a fine, so that stood. The payment run stood, because thirty-odd suppliers are one-person firms and they live on it. The bank wanted the December report by Wednesday, I rang them on Monday at nine and asked what happens if it's the Monday after, and the lady said nothing, as long as she knows. So that was twelve hours. I'd already begun the new cost centre plan for the sales director, I had put nine hours into it, and I stopped. I told him on Monday as well: not this month, you'll be planning with last year's in the sales meeting, the two new regions I can give you by hand. He was annoyed, and he took the two regions. In the evening we put down what we had really done, and on Tuesday a third of it was people at the door with questions about expenses. So from Wednesday there was a note on it, expenses from two to three. We got to 84 hours, I think, and the depreciation was left, which I'd counted on. What I hadn't counted on was that the plan without the cost centres was wrong for one region by 40,000, and that stayed in till March.",
      ratings: [
        { competency: "setting-priorities", level: 4 },
        { competency: "clear-communication", level: 3 },
      ],
      reason:
        "Hours against hours, a fact behind each choice, begun work stopped, the evening tally corrected the week, and the cost of what was left is named (40,000 until March): 4. Each who waits is told on Monday with the effect and something in its place: 3. Nothing about what was misunderstood, so not 4.",
    },
    {
      answer:
        "I do the technical drawings for an interior design office, and there was one week with four deadlines, three hotels and a dentist. I took them by date, the dentist was Tuesday, then hotel, hotel, hotel. That's how we do it in the office. On Wednesday I saw that the last one would not be ready on Friday. The joiner for that one, I know him, he books his machine a week ahead, so I rang him on the Wednesday and said, the wall panels come on Tuesday and not on Friday, the doors you can have tonight, do you want them. He took the doors and moved the panels behind another job. I had also told the site manager, by mail, that panels are Tuesday, and the joiner said she'd asked him if everything is late. So I rang her too, and she'd understood the whole fit-out, and was about to cancel the painters. From then on I write it as a list, what comes when and what is not touched by it, and she told me it's the only mail from the office she reads to the end. The third hotel simply got a bit less care, I suppose, nobody has said anything.",
      ratings: [
        { competency: "setting-priorities", level: 2 },
        { competency: "clear-communication", level: 4 },
      ],
      reason:
        "Taken by date because the office does so; the misfit shows on Wednesday, and what the third hotel lost is left to chance: 2. The joiner re-plans on two days' notice, a misreading comes out and is cured before painters are cancelled, and the form of such messages is changed: 4.",
    },
  ],
} satisfies Question;
