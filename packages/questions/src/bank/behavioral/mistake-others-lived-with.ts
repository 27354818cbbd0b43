import type { Question } from "../../question.ts";

export const mistakeOthersLivedWith = {
  key: "mistake-others-lived-with",
  prompt: "Tell me about a mistake of yours that other people had to live with.",
  kind: "behavioral",
  roles: [],
  level: "any",
  minutes: 8,
  intents: [
    {
      key: "changes-what-let-it-through",
      sentence: "Shows whether they see what the mistake did to others and change what made it possible.",
      competency: "follow-through",
      listenFor: [
        "Says in one sentence what they did or left undone, before any circumstances",
        "Counts what it cost the others: hours, money, a second visit, a lost order",
        "Names the condition that let it through, what was altered about it and when",
        "Can say whether the same thing has come up since, and what happened then",
      ],
      watchFor: [
        "The mistake is a merit in disguise, or on a closer look somebody else's",
        "Nobody but the candidate noticed it or paid for it",
        "What followed is that they take more care now",
      ],
    },
    {
      key: "tells-it-unasked",
      sentence: "Shows whether those affected heard of it from them, in time to do something about it.",
      competency: "clear-communication",
      listenFor: [
        "Says how long it took from noticing to telling, and accounts for that time",
        "Repeats the words: what happened, what it means for the listener, what comes next and when",
        "Went first to the people who would otherwise have acted on something wrong",
      ],
      watchFor: [
        "The others found out for themselves, or from a third person",
        "The message was an apology, and what the listener should do was not in it",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What the work was, who relied on it, and what they did wrong, in plain words.",
      },
      { name: "Task", text: "What was theirs to get right, and how and when the mistake came to light." },
      {
        name: "Action",
        text: "How they found out how far it reached, who was told in what order and words, what was put right at once.",
      },
      {
        name: "Result",
        text: "What it cost the others, what was changed so that it cannot pass again, and what has shown that the change works.",
      },
    ],
  },
  probes: [
    "Who paid for it, and with what?",
    "How long after you noticed did they know, and what did you say first?",
    "What made it possible for that to get through?",
    "Has it happened again since, to you or to anybody else?",
  ],
  adapt:
    "Ask for a mistake with a receiver: the next shift, a client, the site crew, the people who had to work from the figures. With long careers take one of the last three years, made in work they were good at, so that inexperience is no explanation. Credible answers contain a clock time, a sum or a number of people, and something they would rather not have told.",
  specimenAnswers: [
    {
      answer:
        "I would say my biggest mistake was trusting people too much. As a store manager I had given the stock count before the season to my deputy, and I did not check it, because I believe in giving people room. The figures were wrong, and the branch had to go three weeks with the wrong stock on the shelves. That was difficult for everybody. But when it came out I stood in front of the team and said: I am the manager, so this is on me, we win together and we lose together. I think that people appreciated that a lot, you don't see it often. What I took out of it is that delegation needs control, and I follow up much more closely today. In a way it made us stronger.",
      ratings: [
        { competency: "follow-through", level: 2 },
        { competency: "clear-communication", level: 1 },
      ],
      reason:
        "Own part named (did not check), then only an intention, 'follow up much more closely', without a changed count, owner or date: 2. The speech comes when it had already come out, is the same for all, and nobody learns from it what to do with the shelves: 1. Taking the blame in public sounds like ownership and is not what the anchors describe.",
    },
    {
      answer:
        "In short: I closed March with February's exchange rate. One cell, copied. I do the group accounts for about forty sites, and the Polish ones, eleven managers, got a result some four percent too good. I saw it on the Thursday, one figure was the same as the month before to the cent, and that doesn't happen. Half past four. I took forty minutes to see how far it went, and then I rang the two I knew to be ordering that week, and sent my boss a line. The other nine got: your March result is lower than what I sent on Monday, by this much, please don't decide anything on the old one, the right one comes tomorrow at ten. It came at ten. One manager had signed for a forklift already and it cost 900 to get out of that, which I asked to have booked on us and not on him. Well, and the reason it could happen was that rates were typed, and the check added up the same cells, so it agreed with itself. Since the April closing the sheet fetches the rates and refuses if one equals last month's. It has refused twice in a year and a half. The first time was me again, the second time the rate had really not moved, so now it asks instead. Three more sheets had that cell, they're changed as well.",
      ratings: [
        { competency: "follow-through", level: 4 },
        { competency: "clear-communication", level: 3 },
      ],
      reason:
        "Own part in one plain sentence, the blind check named and replaced by April; a repeat was caught, a false refusal corrected, three other sheets changed: 4. Those about to order are rung within the hour, the others get effect, what not to do and the next time: 3. What they made of it is not told, so not 4.",
    },
    {
      answer:
        "On my ward there are 31 nurses and I make the roster. For December I had swapped two people's nights, and through that six of them were standing wrong, and it was published for two days when one of them asked me about it. Within the hour I wrote to all six, which nights were wrong, what I proposed, and that I need a yes or no by Friday noon. Four answered. The other two I rang, and one had read my proposal as decided and had already given up a concert. So I sent it again, with 'nothing has changed yet' as the first line, and she got her ticket back from a friend. Two of them then sorted it out between them, which was better than mine. Since then that line is on top whenever I propose something. And why it happened, I do the roster in one go on Sunday evenings, I was tired. I have made up my mind not to do it that way any more, mostly I manage.",
      ratings: [
        { competency: "follow-through", level: 2 },
        { competency: "clear-communication", level: 4 },
      ],
      reason:
        "Ringing those who were silent shows a misreading, the first line is changed and kept, and two of them solve it their own way thanks to it: 4. The two days before telling were days in which it was not known. Own part is named, but 'made up my mind' and 'mostly' are an intention; nothing checks a roster before it is published: 2.",
    },
  ],
} satisfies Question;
