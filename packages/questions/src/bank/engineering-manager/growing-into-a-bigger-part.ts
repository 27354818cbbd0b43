import type { Question } from "../../question.ts";

export const growingIntoABiggerPart = {
  key: "growing-into-a-bigger-part",
  prompt: "Tell me about someone you handed a bigger responsibility than they had carried before.",
  kind: "behavioral",
  roles: ["Engineering manager"],
  level: "any",
  minutes: 9,
  intents: [
    {
      key: "lets-go-in-steps",
      sentence: "Shows how a person came to carry more than before, and what the candidate let go of for it.",
      competency: "growing-people",
      listenFor: [
        "Says what the person could not yet do, and in which work that was seen",
        "Agreed what the person decides alone, when they ask, and who else knows",
        "Tells of a mistake that was allowed to happen and what was said after it",
        "Names something that the candidate stopped doing",
      ],
      watchFor: [
        "What was handed over is a title, a course or a row of tasks",
        "The decisions stayed with the candidate",
        "Nothing the candidate did differs from waiting",
      ],
    },
    {
      key: "chooses-whose-turn-it-is",
      sentence: "Shows how they choose who gets the chance and who does not.",
      competency: "judgement",
      listenFor: [
        "Says who else could have had it and what spoke for each",
        "Sets work that was seen against what the part asks for",
        "Says what would have made them take it back, and what that would have cost",
      ],
      watchFor: [
        "It went to the one who asked, or to the one who works as the candidate does",
        "The grounds are a quality of the person and not something they did",
        "The others learned of it when it was announced",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "Which responsibility it was, who carried it until then, what the person did well and had not yet done.",
      },
      { name: "Task", text: "Why it was to change hands, by when, who else came into question." },
      {
        name: "Action",
        text: "How the person was chosen, which limits were agreed, what went wrong on the way and what the candidate did and left undone.",
      },
      {
        name: "Result",
        text: "What the person carries alone today, what became of the others, what the candidate changed in themselves.",
      },
    ],
  },
  probes: [
    "What could they not do at the start, and where had you seen that?",
    "What went wrong while you were watching?",
    "Who else could have had it, and what did you say to them?",
    "What do you no longer do since then?",
  ],
  adapt:
    "Ask for something the candidate was good at and liked: the architecture, the largest customer, the release decision. New managers can take the first thing they gave up when they stopped writing code; leads of leads should speak of somebody who manages others. A mistake told in detail, and what the candidate did with their hands meanwhile, makes it credible.",
  specimenAnswers: [
    {
      answer:
        "The lead for our mobile rewrite. I wrote down what it asks for: cutting scope with product, reviewing six people's code, saying early when it's late. Then for each of three people whether I had seen it. Hanna and Ivo had two of the three, and neither I'd seen cutting scope. So I gave each a small piece for two weeks, with a product person who always wants everything. Hanna came back with half and a content product person, Ivo with all of it. So Hanna, from 1 March, and I said to her and the other two: if the weekly build is red more than twice by 1 May I take it back, no blame, and look outside. I'd guessed six months and it became eight; one was an app store rule, just bad luck, and one I put down to me. I know that code best, so whenever it got difficult I did that part in the evening, so that she had her hands free, and decisions on architecture came to me since that was quicker. She said at the end that she was glad I'd been there. She's an engineer in another team now, without the lead.",
      ratings: [
        { competency: "growing-people", level: 1 },
        { competency: "judgement", level: 4 },
      ],
      reason:
        "A criterion that had not been seen is tested cheaply before choosing, the sign for taking it back is told to all, and the estimate is compared with the outcome, luck included: 4. The difficult parts and the decisions were taken over, so that nothing was carried that had not been before: 1. The careful choice does not lift the other rating.",
    },
    {
      answer:
        "Marek, our tester. He could run the checklist and he couldn't say no: I'd watched him let two releases through with open tests because somebody was waiting. I said, by June you decide about the Thursday release, go or no go, and I want to hear the reason each time. After each of the first four I asked him what he had looked at, and told him what I'd have missed, once it was the translations. The fifth he stopped, by himself, with sales on the phone. Since then it's his. Why Marek? Testers know the product best, so you'd normally take the tester and not a developer.",
      ratings: [
        { competency: "growing-people", level: 3 },
        { competency: "judgement", level: 2 },
      ],
      reason:
        "What he could not do was seen twice, the expectation has a month, feedback is on single releases, and the fifth is his alone: 3; limits, a stumble and a change in the manager are not told. Developers are named as the alternative and set aside by what is normally done: 2.",
    },
    {
      answer:
        "Growing people is honestly the best part of the job for me. I had a very talented junior, Leonie, you could see from day one that she'd go far. I mentored her every week, I gave her a lot of advice on architecture and on how to become more visible, I sent her to a conference and fought for a budget for courses. I always told her, think like an owner. After a year and a half I made her responsible for the whole checkout and promoted her to senior, one of the fastest promotions we ever had. Still today she writes me at New Year and says that I was the best manager she's had. That it would be her was clear, nobody else in the team had that spark.",
      ratings: [
        { competency: "growing-people", level: 2 },
        { competency: "judgement", level: 1 },
      ],
      reason:
        "Advice, a conference and a promotion; what she could not do before, what she tried and what she then did alone are not told: 2. Her thanks are not evidence for the anchor. It was 'clear', with nobody else considered and a quality as the ground: 1.",
    },
    {
      answer:
        "He did most of it himself. Samir wrote our bank connections, but every call with a bank was mine, because in the two he'd led he had said yes to dates and then worked weekends for them. I had eleven reports and wanted to be out of those calls by summer. There was also Grace, who'd been there longer and had asked. She's better in calls, he knows what goes wrong at a bank, and I thought calls are learned faster than that, without knowing it; I told her first, and that the ledger is hers when it opens in autumn. So Samir got the third bank. Everything technical he decides; for money and for dates over two weeks he says 'I'll come back to you tomorrow', that was the sentence, we wrote it on a card. I sat in with the camera off. In week four he promised them a test system by Friday. I could have written to the bank and nobody would have minded. I didn't. Friday came, no system, their project lead complained with me in copy, and on Monday I asked him what he'd do about it. He rang her with a real date. Later he told me he hadn't known that one is allowed to be silent in a call. And that me sitting there without a picture made it worse. So I stopped, I read his notes instead. He's done two banks since and I haven't spoken to either.",
      ratings: [
        { competency: "growing-people", level: 4 },
        { competency: "judgement", level: 3 },
      ],
      reason:
        "A responsibility with agreed limits and a sentence for asking, a promise that was let go wrong, the talk after it, and the silent listening given up: 4. Two people compared on what each had shown, the guess named as one, the other told first, a date; no sign that would have taken it back: 3.",
    },
  ],
} satisfies Question;
