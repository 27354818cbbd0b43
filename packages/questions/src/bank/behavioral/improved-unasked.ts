import type { Question } from "../../question.ts";

export const improvedUnasked = {
  key: "improved-unasked",
  prompt: "Tell me about something you made better at work that nobody had asked you to touch.",
  kind: "behavioral",
  roles: [],
  level: "any",
  minutes: 8,
  intents: [
    {
      key: "knows-that-it-got-better",
      sentence: "Shows how they know that it had been a problem, and that it is less of one now.",
      competency: "measurement",
      listenFor: [
        "Counted or timed something before they changed anything, and over how long",
        "Counted what the people concerned would feel: waiting, walking, errors, second calls",
        "Says from which figure on they would have left it or taken it back",
        "Names something that got worse by it, or a group for which it did nothing",
      ],
      watchFor: [
        "People said that it was much better now",
        "What was counted is use, views or attendance, and not the problem",
        "Before and after are taken from different times of year, people or kinds of case",
      ],
    },
    {
      key: "spares-those-who-rely-on-the-old-way",
      sentence: "Shows how they guard the people who depended on the way it was.",
      competency: "planning-for-failure",
      listenFor: [
        "Asked or watched who used the old way, and for what it had been made",
        "Names how the change could have hurt somebody, and began where that would be least",
        "Kept the old way in reach, and knows that going back would have worked",
      ],
      watchFor: [
        "The old way was nonsense, and nobody had made it for a reason",
        "Changed for all at once, and heard afterwards who had needed it",
        "Asked what could have gone wrong, names nothing",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      { name: "Situation", text: "What was done how, who had to put up with it, and what made them see it." },
      {
        name: "Task",
        text: "Why it was not their job, whose it was, and what they could do without asking anybody.",
      },
      {
        name: "Action",
        text: "What they found out first, how they got leave, where it was tried, what was kept ready in case it failed.",
      },
      {
        name: "Result",
        text: "The figure before and after, who was worse off, whether it is still done that way and by whom.",
      },
    ],
  },
  probes: [
    "How bad was it before, in numbers?",
    "Why had it been done the old way?",
    "Who could have been hurt by your change?",
    "Is it still done like that today, and how do you know?",
  ],
  adapt:
    "Keep it to something small in their daily work; a large initiative usually had a sponsor and so was asked for. In strictly regulated work ask whose leave they got and how. With people in their first post, an internship or a club will do. Credible answers know whose job it had been, and what that person said.",
  specimenAnswers: [
    {
      answer:
        "At my last company I noticed as office manager that everybody had their own way of filing things, it was a jungle. Nobody had asked me, but I can't look at something like that and do nothing. So over a couple of weeks I built a completely new folder structure, with numbers, and a guide with screenshots, and on a Monday morning I switched everything over. In the beginning some people complained a little, it's always like that with change, but after a while they were all really happy with it and said they don't know how they could work without it before. The guide had over three hundred views. I think initiative like that is what makes the difference between a job and a vocation.",
      ratings: [
        { competency: "measurement", level: 1 },
        { competency: "planning-for-failure", level: 1 },
      ],
      reason:
        "'A jungle' and 'really happy' stand for before and after; views of a guide count the guide, and no figure would have led to anything: 1. All at once on a Monday, with complaints explained as normal, and no case in which somebody would not find a thing: 1.",
    },
    {
      answer:
        "On our ward the trolley with the evening medicines was filled at five, and at five the phones go. I manage the ward, but the trolley belongs to the pharmacy, so it wasn't mine. I had the nurse make a mark for each time she was called away, ten evenings: eleven interruptions per round on average, and four corrections in the ten days, meaning something wrong was in a drawer and found at the bed. I asked the pharmacist why five. Because the new prescriptions have to be in by half past four. So if we fill at two, the afternoon changes are missing, and that can hurt someone. That was the point. We did it in one bay with six beds first, filled at two, and whatever was prescribed after went on a red card on the drawer, and at half past five someone compares card and drawer. One dose missing at the bed and we're back to five the same evening. The old trolley stood there filled the first week, so going back was just pushing it out. And we did push it out once, on the Wednesday, on purpose, took six minutes. In the second week a red card had fallen behind a drawer, the compare caught it before the bed. So now the drawer with a card in it doesn't close, the pharmacist's idea, you can't overlook that. After six weeks it was three interruptions and no corrections in ten days, with the same people. It's in all four bays now. I check ten days every spring.",
      ratings: [
        { competency: "measurement", level: 3 },
        { competency: "planning-for-failure", level: 4 },
      ],
      reason:
        "Interruptions and corrections over ten evenings before and after, with a figure that would have ended it: 3; none of the figures is doubted, so not 4. Six beds first, the harm named, the way back done on purpose, and a real failure changes the drawer so that overlooking is not possible: 4.",
    },
    {
      answer:
        "I'm in inside sales, and a quote took us three days, everybody knew that. So I made a template in my own time, with the price blocks in it, and put it in the shared folder for the twelve of us and wrote a mail. The old one I renamed, it was still there if anybody had needed it. A month on I looked, and it was 1.4 days on average where it had been 3.1, 260 quotes against 240, both in a spring month. I was proud, the boss put it in the newsletter. But our Dutch colleague said hers were slower. I thought, how can that be. I divided them by size, and under ten thousand they'd gone from 2.8 to 0.6, but over fifty thousand from 5 to 7 days, because my blocks don't fit machines with options, and people first filled it in and then did it all over again. That was only 30 quotes, so you don't see it in an average, but it's two thirds of the money. I took the big ones out, they have their own sheet. And what goes into the newsletter today is days by size, and for the big ones every quote that took more than five, one by one, with the reason.",
      ratings: [
        { competency: "measurement", level: 4 },
        { competency: "planning-for-failure", level: 2 },
      ],
      reason:
        "An average that hid the large quotes, how that came to light, and a figure by size with single cases in its place: 4. To all twelve at once; the old file was there but its use never tried, and who might be harmed came up afterwards: 2.",
    },
  ],
} satisfies Question;
