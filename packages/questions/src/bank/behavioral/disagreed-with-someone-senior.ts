import type { Question } from "../../question.ts";

export const disagreedWithSomeoneSenior = {
  key: "disagreed-with-someone-senior",
  prompt:
    "Tell me about a time you disagreed with someone more senior over a decision that was theirs to make.",
  kind: "behavioral",
  roles: [],
  level: "mid",
  minutes: 8,
  intents: [
    {
      key: "knows-what-it-turned-on",
      sentence: "Shows whether they can put the other's case and say on what the two views parted.",
      competency: "judgement",
      listenFor: [
        "Gives the senior person's reasons in words that this person would accept",
        "Names the fact or the priority on which they differed",
        "Says how far they would have taken it, and what would have made them give way sooner",
        "Looks at the outcome apart from who was right about it",
      ],
      watchFor: [
        "The other view is put down to rank, vanity or lack of expertise",
        "Later events proved them right, and that is the point of the story",
        "There was nothing to lose on the other side",
      ],
    },
    {
      key: "objects-where-it-counts",
      sentence:
        "Shows whether the person deciding got the objection while it could still change something, with something to choose from.",
      competency: "clear-communication",
      listenFor: [
        "Can repeat the sentence with which they opened",
        "Says why then and there: before it was announced, alone, or with the one person whose facts were needed",
        "Brought the cost of the plan together with at least one other way",
        "Says what they told their own people once it was decided",
      ],
      watchFor: [
        "Said it first before an audience, or to everyone but the person",
        "Asked for the sentence, gives hints and questions and no objection",
        "Carried it out so that it would fail, or let others know what they thought of it",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "The decision, whose it was, what that person wanted and for what reasons.",
      },
      {
        name: "Task",
        text: "What the candidate answered for that made them object, and by when it had to be said.",
      },
      {
        name: "Action",
        text: "Where, when and in what words they objected, what they brought, what they heard in return, when they stopped.",
      },
      {
        name: "Result",
        text: "What was decided, how they carried it out, how it went, and how the two worked together afterwards.",
      },
    ],
  },
  probes: [
    "What would that person say was the reason for their decision?",
    "What exactly was the first sentence you said?",
    "What did you tell your colleagues after it had been decided?",
    "What part of it do you think today that they had right?",
  ],
  adapt:
    "Set it where rank weighs most in their field: a consultant physician, a partner, a site director, a client who pays. Prefer a case they lost, since a case they won says little about what they do with a no. Those new to work can take a teacher, a trainer or a more experienced colleague. Both sides' reasons in concrete terms make it credible.",
  specimenAnswers: [
    {
      answer:
        "Our creative director wanted to change the whole look of the brand for the anniversary, new colours, new type, everything. I am a person who doesn't keep quiet when I see something going in the wrong direction, I think you owe that to the company. So in the presentation, with the board there, I said openly that this is not what our customers want, and that we have spent ten years building up recognition. There was silence for a moment. She didn't like it, of course, she was new and wanted to set a mark. They did it anyway. A year later they went halfway back, so I was proven right in the end, and some people from the board told me that I was the only one who'd had the courage.",
      ratings: [
        { competency: "judgement", level: 1 },
        { competency: "clear-communication", level: 2 },
      ],
      reason:
        "Her side is 'wanted to set a mark'; one option is obvious, and the outcome is the proof: 1. The objection is said, but to the board in front of her, with no cost, no other way and nothing she could act on: unwelcome news without effect or options, 2. Courage before an audience is not what the anchor asks for.",
    },
    {
      answer:
        "I was second man on a site, and the site manager wanted to pour the slab on the Friday. Frost was forecast for the night. I went to him on Wednesday at the end of the day, in the container, the two of us, and what I said was: I would not pour on Friday, and I'd like ten minutes before you confirm the pump. His side was good. The pump costs 4,200 if you cancel after Thursday noon, the steel people come on Tuesday, and he'd poured at minus two before, with covers. Mine was that this slab is thin at the edge. When he said it back to me it was, so you want to wait a week, and that wasn't it, so I said no, till Monday ten o'clock, then it's plus four. So it turned on how long it would be under zero. I said that if the forecast on Thursday at eleven has less than six hours below, then I've got nothing more to say. It had five. He decided to pour, but he ordered heat mats for the edge, which hadn't been in his plan. To the crew I said we pour on Friday and how we do the edge, I didn't say more. In the end it was minus one for two hours, and the samples came out at 31 where it needs 30. So he was right, or it was a mild night, you can't tell from that. With eight hours I think it'd have been below.",
      ratings: [
        { competency: "judgement", level: 4 },
        { competency: "clear-communication", level: 4 },
      ],
      reason:
        "Both costs in figures, the one fact it turned on, a value beforehand at which they would give way, and luck counted in the look back: 4. The opening sentence, alone and before the pump is confirmed; his repeating it shows a misunderstanding that is put right, and he orders mats because of it: 4.",
    },
    {
      answer:
        "I lead the evening shift in a customer service team, nineteen people, and the head of service wanted to take the phone number off the web page and have only chat. I asked her for half an hour the week before it went to the management. I told her: if the number goes on the first, the people who can't log in have no way to reach us, that's about 140 calls a week, and they can't chat, because chat is behind the login. And I had two other ways, keep the number on the login page only, or a call-back form. She said she would think about it till Monday. On Monday she said it goes, because the telephone contract runs out. I told the shift what changes for them on the first and what to say to people, and that I'd tell her each Friday how many couldn't log in. Why I was against it at bottom, well, I come from the phone, I think people want to talk to someone, chat is a bit cold. The contract I didn't know much about, that was her area.",
      ratings: [
        { competency: "judgement", level: 2 },
        { competency: "clear-communication", level: 3 },
      ],
      reason:
        "In time, alone, with the effect counted, two other ways, and a clear word to the shift with the next update: 3; what she made of it is not known. There is a criterion, yet the case rests on a liking for the phone, and the contract that decided it was not looked into: 2.",
    },
  ],
} satisfies Question;
