import type { Question } from "../../question.ts";

export const estimateBadlyWrong = {
  key: "estimate-badly-wrong",
  prompt: "Tell me about an estimate of your own work that turned out to be badly wrong.",
  kind: "behavioral",
  roles: ["Backend engineer", "Release engineer", "Site reliability engineer"],
  level: "mid",
  minutes: 8,
  intents: [
    {
      key: "knows-what-it-rested-on",
      sentence: "Shows what they base an estimate on, and what they do once it no longer holds.",
      competency: "judgement",
      listenFor: [
        "Takes the estimate apart: which parts were known from earlier work and which were guessed",
        "Names what they knew that they did not know, and what finding out would have cost",
        "Tied the number to a condition, or to a day on which it would be looked at again",
        "Compared ways out when it slipped: less of it, another order, stopping",
      ],
      watchFor: [
        "The number came from somebody else, or from what was wanted",
        "Multiply by two, or add a buffer",
        "Requirements changed, and that is the whole explanation",
      ],
    },
    {
      key: "estimates-differently-since",
      sentence: "Shows whether being wrong changed how they estimate, in a way that can be seen.",
      competency: "follow-through",
      listenFor: [
        "Names their own part in the number being wrong",
        "Compared parts of the estimate with what they really took, and found where the difference sat",
        "Says what is done differently now, and holds later estimates against what they took",
      ],
      watchFor: [
        "Estimates are always wrong, so nothing follows",
        "The lesson is a bigger number",
        "No later estimate is mentioned",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      { name: "Situation", text: "What was to be done, what the number was, who planned with it." },
      { name: "Task", text: "What was asked for, how long they had to say it, what it rested on." },
      {
        name: "Action",
        text: "When it showed that it would not hold, which ways out were compared, what was decided with whom.",
      },
      {
        name: "Result",
        text: "What it really took, where the difference sat, how they have estimated since and with what accuracy.",
      },
    ],
  },
  probes: [
    "What was the number made of?",
    "What did you know at the time that you did not know?",
    "When could you first have seen that it would not hold?",
    "How did your next three estimates come out?",
  ],
  adapt:
    "Ask for one where somebody had promised something on the strength of it: a customer date, a contract, another team's start. If their team does not estimate, take a time they told someone 'that is quick'. One that was far too high is as good and rarer. A credible answer gives both numbers and can say in which part of the work the difference sat.",
  specimenAnswers: [
    {
      answer:
        "Well, estimates are always wrong, that's why they are called estimates, and that's why we do story points and not days. Software development is a complex domain in the sense of Cynefin, you can't predict it. I had for example a reporting feature, that was estimated at 13 points and then it took three sprints. But in the meantime the product owner had changed the requirements twice, and there was an external dependency that wasn't delivered. The 13 came out of planning poker in the team, so it wasn't me personally. As I see it the problem is that management takes estimates as commitments. We discussed that in the retro and we said that they have to understand agile better.",
      ratings: [
        { competency: "judgement", level: 1 },
        { competency: "follow-through", level: 1 },
      ],
      reason:
        "The number was the team's, nothing says what it rested on, and no way out was looked for: 1. Product, a supplier and management are the causes, the own part is missing, and others have to change: 1. That prediction is hard is true, and no answer to the question.",
    },
    {
      answer:
        "The change of our mail provider. I said eight days, and it was seven weeks. I did have a list, nine templates, three days, the client, two, sending both ways for a while, three. Those came out nearly right, ten instead of eight. What wasn't on it was bounces, mails that come back. I knew that I'd never looked at how they report those, half a day would have done, but the contract with the old one ended on the 30th and operations wanted the number on the same day. In week two I saw it. So, options: prolong the old one for a quarter, 900 euros. Or move newsletters only, which don't need bounces that badly, and leave invoices. Or go on and hope. What we didn't know was if support could live without bounces for a month; they said no. It had to be decided by Friday because of the notice, the head of operations had to agree to the money, and we took the quarter. That was with me, I'd given a number for something of which I hadn't seen one part, and it didn't look different from the rest. In our template for estimates there's now a column, seen or not seen, and for each not seen who looks at it and until when. I put that in in May. The others use it as well.",
      ratings: [
        { competency: "judgement", level: 3 },
        { competency: "follow-through", level: 3 },
      ],
      reason:
        "Three ways out on cost and on what support can bear, the unknown named, who agrees and by Friday: 3; the number itself carried no condition. Own part, the condition (a guess that looked like knowledge) and a column with owner and date that was made: 3; whether estimates got better is not told.",
    },
    {
      answer:
        "Importing the catalogues of suppliers. I said six weeks for all five. And I did write with it, the third one decides, we haven't seen their file, if it's more than four days for that one then it's double and we should talk about leaving out the last two. I bought a look at the first two for an afternoon each, that's what it rested on. The third took nine days. So on that evening I went to the product lead with: all five in fourteen weeks, three now and two by hand, that's a person for a day a month, or stop. She took three and two by hand. It took nine weeks even so, so I was wrong about being wrong too. And they grew less than sales had said, or else the by-hand would have been silly, that was luck. Afterwards I wanted to know why. I had kept notes, so I took 14 things I'd estimated in two years and put what they really took next to them. What was only our own code was 1.1 times, I'm quite good at that. Where data came from outside it was 2.6 times, always, and I had never noticed. My part was that I'd estimated other people's data as if I'd written it. Since that January there's no number from me for outside data before one real file has gone through a throwaway script, at most a day. The nine estimates after it, the worst was 1.4. There was one at 0.5, far too high, a supplier we knew already, so for known ones I leave the script out now. The integration team next to us has taken it over and asks for a file in the contract.",
      ratings: [
        { competency: "judgement", level: 4 },
        { competency: "follow-through", level: 4 },
      ],
      reason:
        "Four days set beforehand as the turning point, an afternoon each to buy information, outcome compared with the second number too, luck named: 4. Fourteen estimates taken apart, a changed practice held against nine later ones, corrected, and taken over by another team: 4.",
    },
    {
      answer:
        "I said 'two hours' once, in the hallway, for a new field in the customer form. I thought of the form. It was nine days, since the field goes to billing, and there are letters. I suppose I could've asked for a bit of time, but I usually answer what I feel, and with forms I normally have a good feeling. When I saw it I just went on, I mean it was needed. Then I was annoyed about it and looked for what I'd have had to see. There's a list of who reads the customer table, the database can tell you that, and it took me ten minutes; nobody knew that you can ask it. I made a page out of it that's built every night. On the ticket form for fields there's now a line 'read by', filled from that page, and you can't give a size before it's filled; the lead and I put that in, in the week after. I wrote to the one I'd told two hours that it'd been my mistake and not billing's.",
      ratings: [
        { competency: "judgement", level: 2 },
        { competency: "follow-through", level: 3 },
      ],
      reason:
        "Another way (asking for time) is seen, and the number comes from feeling and habit; when it slipped he 'just went on': 2. Own part said to the person concerned, the condition found (nobody could see who reads the table) and changed within a week, no later result: 3.",
    },
  ],
} satisfies Question;
