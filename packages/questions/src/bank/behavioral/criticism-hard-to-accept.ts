import type { Question } from "../../question.ts";

export const criticismHardToAccept = {
  key: "criticism-hard-to-accept",
  prompt: "Tell me about criticism of your work that you found hard to accept.",
  kind: "behavioral",
  roles: [],
  level: "junior",
  minutes: 6,
  intents: [
    {
      key: "finds-out-whether-it-is-right",
      sentence: "Shows whether they put criticism to a test, or take it or leave it as it comes.",
      competency: "learning",
      listenFor: [
        "Repeats the criticism in the other person's words, the sharp part included",
        "Asked for the piece of work or the moment that was meant",
        "Checked it on something that could have gone either way: a recording, a count, a second reader",
        "Says which part proved right and which did not",
      ],
      watchFor: [
        "The criticism is a compliment: too thorough, too committed",
        "Accepted at once and in full, without looking",
        "The critic's manner is the subject of the answer",
      ],
    },
    {
      key: "changes-and-looks-again",
      sentence: "Shows whether something in how they work is different since, and holds.",
      competency: "follow-through",
      listenFor: [
        "Names a step that is done otherwise now, and since when",
        "Went back to the critic, or looked at later work, to see if it shows",
        "Tells of a relapse, and what was corrected then",
      ],
      watchFor: ["Is more aware of it now", "Changed it in the piece that was criticised, and nowhere after"],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What the work was, who criticised it, in which words, and why that was hard.",
      },
      {
        name: "Task",
        text: "What they had wanted to achieve with the work, and whether the critic was in a place to see it.",
      },
      {
        name: "Action",
        text: "What they answered, how they found out whether it was right, what they changed.",
      },
      { name: "Result", text: "What later work shows, what they still think was wrong about the criticism." },
    ],
  },
  probes: [
    "What were the exact words?",
    "What did you say in the first minute?",
    "How did you find out if there was something in it?",
    "Where would I see the difference in your work today?",
  ],
  adapt:
    "Ask for a piece of work they were pleased with, criticised by someone whose opinion they had to live with: a client, a reviewer, a trainer, an apprentice. With much experience, ask for one of the past two years. If they work where criticism is formal, such as audits or inspections, take a finding they contested. That the sentence still stings a little is a mark of a real one.",
  specimenAnswers: [
    {
      answer:
        "In my first year as a graphic designer I'd done the signs for a clinic, and I loved them, very calm, thin type, grey on white. The porter said to me, they're lovely, only nobody finds the lift. In front of the client. I thought, well, he's a porter, he is used to the old ones. But it worked in me, and I went there on a Saturday and sat down opposite the lift for two hours, and of 41 people 23 asked somebody or turned round. I'd been sure that it was the type being too thin. So I taped a thick version over it for an hour, that changed nothing at all, and then I moved the thin one round the corner, to where people stop and look, and it was five of 30. So he was right about the lift and I was wrong about why, and I still think the thin type is fine, it's never been that. I put it in writing for the office, just a page: where do people stop, that's where it hangs, and how you count it on a Saturday. Two colleagues did it for a car park and a school, and in the school it came out that people stop where the floor changes colour, so that's on the page now. In my own projects I count before I draw, since that spring, all four of them.",
      ratings: [
        { competency: "learning", level: 4 },
        { competency: "follow-through", level: 3 },
      ],
      reason:
        "Two trials that could fail, their own explanation refuted, and a page that two colleagues used and extended: 4. Own part and the condition (drawing before counting) named, a change since that spring in four projects: 3. Whether those later signs were found more easily is not told, so not 4.",
    },
    {
      answer:
        "I'm very open to feedback, I see it as a gift. My team leader once told me in the yearly talk that I am a perfectionist, and that I put too much into the details where a good result would be enough. That was hard to hear at first, because quality is important to me. But I reflected on it, and I understood that she's right, and you have to find the balance. Since then I ask myself more consciously, is this good enough for the purpose, and I let go. I still have a high standard, but I'm more relaxed about it, and I believe that she noticed it too. It was a valuable experience and I'm thankful to her.",
      ratings: [
        { competency: "learning", level: 1 },
        { competency: "follow-through", level: 2 },
      ],
      reason:
        "A compliment as criticism, taken as right by reflecting; no piece of work, nothing put to a test: 1. What followed is to ask oneself 'more consciously', which no one could see, and that she noticed is a belief: 2.",
    },
    {
      answer:
        "I sell kitchens. A customer who didn't buy wrote to my boss: your colleague is pleasant, but I never got to say what I wanted. That hurt, because I'd have said I'm a good listener, I ask a lot. My boss told me to take a bit of care with it. I asked three customers if I might record us, and I used a stopwatch at home. In the first I talked 64 percent of the time, 58 in the next. I had thought a third. And my questions, I always gave two answers along with them, do you prefer it light or rather dark. Not with all the questions, the one about cooking I leave open, that was fine. What I changed was, I start at the table with an empty sheet and the customer draws, and I don't switch on the screen before that. That was in February. By June I was at 41. In October I recorded again, because I'd lost two I should have had, and it was back at 55, and I heard why, it was Saturdays, when there's a queue I start with the screen. So on Saturdays it's by appointment now, for me, and my boss did the same for the new one, he had 60 himself. My December ones were 43 and 39.",
      ratings: [
        { competency: "learning", level: 3 },
        { competency: "follow-through", level: 4 },
      ],
      reason:
        "The sentence is repeated with its sting, tested by recordings, a belief ('a third') corrected, and a part that did not apply set aside: 3; what the colleague did with it is not told. Looked again in October, a relapse explained by Saturdays and corrected, the same condition removed for a colleague: 4.",
    },
  ],
} satisfies Question;
