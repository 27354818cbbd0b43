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
        "It's nothing special, really. I'm in a warehouse for spare parts, in the picking, and the returns used to stand in a corner by the gate, mixed up, until someone had time on a Friday. It bothered me. So one week when it was quiet I built three racks from old pallets, and painted them red, yellow and green, green goes back on the shelf, yellow has to be looked at, red is scrap. I did it after my shift, nobody had told me to. On the Monday I cleared the corner out and showed the others, and we've done it like that from then on. It just looks better, and people find their stuff quicker, I'd say a lot quicker. The forklift drivers grumbled a bit because the corner had been where they turn, but they've got used to it. It's a small thing. You walk past it and you think, good.",
      ratings: [
        { competency: "measurement", level: 1 },
        { competency: "planning-for-failure", level: 1 },
      ],
      reason:
        "'It bothered me' and 'a lot quicker' stand for before and after; nothing was counted that could have led to an action: 1. Cleared on a Monday for everyone, what the corner was for came out by the drivers' grumbling, and no case of harm is named: 1. A useful piece of work, told without any show, and still no evidence for either.",
    },
    {
      answer:
        "On our ward the trolley with the evening medicines was filled at five, and at five the phones go. I manage the ward, but the trolley belongs to the pharmacy, so it wasn't mine. I had the nurse make a mark for each time she was called away, ten evenings: eleven interruptions per round on average, and four corrections in the ten days, meaning something wrong was in a drawer and found at the bed. I asked the pharmacist why five. Because the new prescriptions have to be in by half past four. So if we fill at two, the afternoon changes are missing, and that can hurt someone. So we did it in one bay with six beds first, filled at two, and whatever was prescribed after went on a red card on the drawer, and at half past five someone compares card and drawer. One dose missing at the bed and we're back to five the same evening. The old trolley stood there filled that first week, and on the Wednesday we went back to it on purpose, took six minutes. In the second week a red card had fallen behind a drawer, the compare caught it before the bed. So now the drawer with a card in it doesn't close, the pharmacist's idea, you can't overlook that. After six weeks it was three interruptions and no corrections in ten days, with the same people. All four bays do it. I count ten days every spring, and over five we go and look; last spring it was seven, the phone had been moved next to the trolley, so it went back.",
      ratings: [
        { competency: "measurement", level: 3 },
        { competency: "planning-for-failure", level: 4 },
      ],
      reason:
        "Interruptions and corrections over ten evenings before and after, a limit of five, and the phone moved when it was passed: 3; none of the figures is doubted, so not 4. Six beds first, the harm named, the way back done on purpose, and a real failure changes the drawer so that overlooking is not possible: 4.",
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
