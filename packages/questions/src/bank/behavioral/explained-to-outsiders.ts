import type { Question } from "../../question.ts";

export const explainedToOutsiders = {
  key: "explained-to-outsiders",
  prompt:
    "Tell me about explaining something difficult from your field to people outside it who had to act on it.",
  kind: "behavioral",
  roles: [],
  level: "junior",
  minutes: 7,
  intents: [
    {
      key: "explains-what-they-act-on",
      sentence:
        "Shows whether they choose what to say by what the listeners have to do, and learn what of it arrived.",
      competency: "clear-communication",
      listenFor: [
        "Says what the listeners had to decide or do, and what they knew already",
        "Uses in the interview the words used then, and you understand them too",
        "Names something true and important to specialists that was left out",
        "Had somebody repeat, sort or try it, and tells what was misunderstood",
      ],
      watchFor: [
        "There is a comparison that pleased people, and nothing that they did after it",
        "The same explanation with the difficult words taken out",
        "Those who did not follow were not interested",
      ],
    },
    {
      key: "lets-them-do-the-next-one",
      sentence: "Shows whether the listeners could handle the next such case without them.",
      competency: "growing-people",
      listenFor: [
        "Says what these people could and could not do before, from something seen",
        "Let them work on a case of their own, and went through what came out",
        "Names the point at which they should ask, and that somebody did",
      ],
      watchFor: [
        "Takes such cases over since then, as it is quicker",
        "Offered that they can ask at any time, and does not know whether they can do it",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "The matter, who the listeners were, what they knew and what they had to do with it.",
      },
      {
        name: "Task",
        text: "Why it fell to the candidate, and what would go wrong if it was misunderstood.",
      },
      {
        name: "Action",
        text: "What was said and what left out, by which example, how it was tried out, what was put differently then.",
      },
      {
        name: "Result",
        text: "What the listeners did, what they got wrong, and whether they can do it alone today.",
      },
    ],
  },
  probes: [
    "Explain it to me now, as you did to them.",
    "What did you leave out on purpose?",
    "What did they misunderstand the first time?",
    "What happens today when such a case comes up?",
  ],
  adapt:
    "Ask for the matter in their work that you know least about, and be the listener for two minutes: it shows at once. The listeners should have had something to lose, like a form with a deadline, a machine to set or a contract to sign. Juniors may take a talk to another department or to clients' staff. A misunderstanding, told in the other person's words, makes it credible.",
  specimenAnswers: [
    {
      answer:
        "I'm a structural engineer, and last year I had to explain to the facility people of a school building what loads the new floor can take. That isn't trivial. You have the permanent load, the imposed load and then the point loads, and they combine with different factors depending on the case, and creep comes into it as well. I don't believe in simplifying that until it's wrong. So I prepared it thoroughly, thirty-eight slides, with the relevant clauses and the diagrams, and went through it with them for two hours, and afterwards I sent everybody the slides and the calculation, so it's documented. They asked few questions. In autumn they put the archive shelves along the middle of the span all the same, in the one strip where you can't. It had been on slide 31. I wrote them a mail with the number of the slide.",
      ratings: [
        { competency: "clear-communication", level: 1 },
        { competency: "growing-people", level: 1 },
      ],
      reason:
        "The same technical text for everybody, and what they had to do with it (where may shelves stand) is not in it; that it did not arrive shows in autumn, and the answer is a slide number: 1. Their placing of shelves is not gone through with them and is judged by mail, with nothing about what they could do before: 1. All of it is correct, which is not what is rated.",
    },
    {
      answer:
        "In the laboratory I had to tell the sales people in my first year why a coating sometimes can't be promised for outdoors. Two of them had promised it. They needed to know before the offer goes out, yes or no or ask. So on the Tuesday, in their own meeting, I said: it holds ten years if the metal is dry when it's painted, and it holds one winter if it isn't, and you can see that on the data sheet in line four. Over 60 there means don't offer it, under 40 go ahead, between them it needs a test that takes four days, so tell the customer Friday. I left out the chemistry, it's adhesion and there's an entire theory. For the one offer that was already out I told them the same day what they could offer in its place, and what it costs more. That worked. Well, and after that they did send me each sheet anyway, and I do it for them, line four, yes or no. It takes me a minute, and they're busy. It's about thirty a week now.",
      ratings: [
        { competency: "clear-communication", level: 3 },
        { competency: "growing-people", level: 1 },
      ],
      reason:
        "What they must decide, a rule in their words before the offer goes out, and unwelcome news the same day with options: 3; what was understood is not checked. Then the work is taken over, thirty a week, although the rule was meant for them: 1.",
    },
    {
      answer:
        "That's one of my strengths, I'd say. I'm in data protection, and for most people that's incredibly dry. So in our company I do a training once a year where I compare data to toothbrushes: you don't share it, you change it regularly, and you don't leave it lying around in other people's bathrooms. People laugh, and they remember it, they still talk to me about the toothbrush in the canteen. I got 4.8 of 5 in the evaluation. You have to tell stories, pictures stay in the mind and paragraphs don't. And I always say at the end, if you've got any questions my door is open. I think that's the best way to take people along with you.",
      ratings: [
        { competency: "clear-communication", level: 2 },
        { competency: "growing-people", level: 2 },
      ],
      reason:
        "One group at a set time gets a comparison; what each has to do with which data is not in it, and remembering it or 4.8 is no action: 2. Advice and an open door, nothing about what anybody could do before or tried after: 2. The evaluation measures the talk.",
    },
    {
      answer:
        "Goods on commission, that is, they're not ours until they're sold. I do the books for a farmers' cooperative with seven shops, and the shop managers have to post them properly. I wrote two pages, and it came back wrong from all of the seven, so that was that. Then I went to one, Anneke's, and asked her to show me what she does when the seed arrives. For her, what's in the shed is hers. Quite sensible, really. I stopped saying ownership. I said: if the shed burns down tonight, who's out of money? With the seed it's the supplier, with the fence posts it's us. So blue sticker or no sticker. What I left out is the whole matter of when the revenue counts, they never have to decide that. Then I gave each of them eight delivery notes from their own shed to sort, and six of seven got the returnable crates wrong, as the crates would burn too and there's a deposit on them, so my shed question was bad there. I gave crates their own colour. In the first month I went through the postings with each one on the phone, the second I only looked. Since then, anything over 2,000 or without a clear note they ring me about first, that's two calls a month. Anneke had one in May, half of it was on commission, and she split it and told me afterwards.",
      ratings: [
        { competency: "clear-communication", level: 4 },
        { competency: "growing-people", level: 3 },
      ],
      reason:
        "The failed pages, a look at how she sees it, a question in her words, sorting that shows where it misleads, a colour because of that, and a split posted rightly: 4. Observed work, own cases gone through, a limit for asking, and what she then did alone; a stumble allowed on purpose or a change in how they support others is not told: 3.",
    },
  ],
} satisfies Question;
