import type { Question } from "../../question.ts";

export const designDecidedAgainstYou = {
  key: "design-decided-against-you",
  prompt: "Tell me about a time a technical design was chosen that you had argued against.",
  kind: "behavioral",
  roles: ["Backend engineer", "Site reliability engineer", "Release engineer"],
  level: "mid",
  minutes: 8,
  intents: [
    {
      key: "argues-from-the-case",
      sentence:
        "Shows whether they weigh both designs by facts of the case, the one they did not want included.",
      competency: "judgement",
      listenFor: [
        "Gives the strongest reason for the other design in words its author would accept",
        "Names a fact that was missing at the time, and whether anybody tried to get it",
        "Says what would have changed their mind, or what later did",
        "Compares afterwards what they had predicted with what came, also where they were wrong",
      ],
      watchFor: [
        "It failed later, and that ends the story",
        "The other side won by rank, volume or fashion, and no reason of theirs is repeated",
        "Arguments are names of principles with nothing from the system in question",
      ],
    },
    {
      key: "works-with-the-decision",
      sentence: "Shows what they did for a design they had not wanted, once it was decided.",
      competency: "working-across-teams",
      listenFor: [
        "Said openly which objection remained, and what was agreed about it: a limit, a date to look again",
        "Did a piece of work that made the chosen design better",
        "Says how they and the other person worked together afterwards",
      ],
      watchFor: [
        "Built their own version beside it",
        "Went on arguing in every review, or waited for it to fail",
        "Went to a manager before talking with the other person",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      { name: "Situation", text: "What was to be built, the two designs, who stood for which." },
      {
        name: "Task",
        text: "Whose decision it was, by when, and what it meant for the candidate's own work.",
      },
      {
        name: "Action",
        text: "What was compared on which facts, how they learned of the decision, what they agreed and did after it.",
      },
      {
        name: "Result",
        text: "How the design has fared against what each side had predicted, and what they would argue today.",
      },
    ],
  },
  probes: [
    "What was the best argument for the design you did not want?",
    "What did neither of you know at that point?",
    "What did you do in the first week after the decision?",
    "In what were you wrong?",
  ],
  adapt:
    "Look for a decision they had to live with for a year, above all one in which they were the newcomer or the only one with their view. If they have always decided by themselves, turn it round: ask for a design of theirs that somebody opposed, and what became of the objection. An answer is credible when the other side's reason could have convinced you.",
  specimenAnswers: [
    {
      answer:
        "At my last employer the architects decided to use event sourcing for the whole order domain. I was against that from the beginning, I said it's over-engineering, keep it simple, you aren't gonna need it. But you know how that is, one of them had been at a conference, and management likes to hear such things. I wrote quite a long document with the disadvantages and sent it to the CTO, and it was ignored. So I let them do it. I concentrated on my own services, where I used a normal database. After a year and a half they had big problems with the rebuilds, and in the end everyone admitted that I'd been right. I think in such a situation it's important that you stand by your opinion and are not bent.",
      ratings: [
        { competency: "judgement", level: 2 },
        { competency: "working-across-teams", level: 1 },
      ],
      reason:
        "A second option and principles are named, without one fact of the order domain or one reason of the other side, and the outcome is taken as proof: 2. A document past them to the CTO, motives instead of needs, then 'I let them do it': 1.",
    },
    {
      answer:
        "Me and a colleague, about files that customers upload. He wanted them through our service, since then we can check them before anything's stored. I wanted that the browser sends them straight to the storage with a signed link, and they're checked after. His reason was good: with mine there's a time in which an unchecked file lies there. Mine was that our service has four processes, and one upload of 2 gigabytes holds one of them for ten minutes. What we didn't know was how big files will be, there was only a guess from sales, 'mostly PDFs'. It had to be decided by Thursday because of the app team, and the two of us and the lead had to agree. We took his. I said okay, but I'd like a limit of 50 megabytes, and when more than one percent get refused we look again, and he agreed. That's in the decision record, with both our names. I then did the part with streaming, so that it doesn't sit in memory. The app team wanted a date by which the limit is final and I got it wrong once and told them on the day. After three months it was 0.2 percent refused, so his was fine for us. I had been sure it'd be five or ten.",
      ratings: [
        { competency: "judgement", level: 4 },
        { competency: "working-across-teams", level: 3 },
      ],
      reason:
        "Both reasons given fairly on facts, the unknown named, one percent set beforehand as what reopens it, and the own prediction held against 0.2 percent: 4. The objection becomes an agreement with names and a measure, followed by work on the chosen design: 3; no failing agreement had to be understood, so not 4.",
    },
    {
      answer:
        "We were going to have one database for three teams, and I wanted one each. It was decided by the lead architect with the three team leads. The reason for one was the reports, which join all of it, and I found that legitimate, finance has no other source. Criteria were effort for the reports and how often we disturb each other, and about the second I had numbers from the ticket system, nine times in a year that a change in one team broke another. For effort nobody had any. I asked for a week to find out and didn't get it, there was a contract that began on the first. So after that I said to the other two leads, we will step on each other's feet, let us at least agree: own schema each, reading across only through views, and the owner of the view says two weeks before when it changes. We wrote that up. In the first quarter it was broken five times, twice by us. I asked each time what had been the matter, and it was nearly always that you didn't see that somebody uses the view. Two weeks' notice to whom? So we gave each team its own login and put the list of who reads which view on the page of that view, out of the database's own statistics, and notice goes only to those. And where there's none you needn't wait, that was what people had hated. In the three quarters since it was broken once. If I would choose separate ones again, I think so, I haven't really looked at it since, the reports would have been expensive, I suppose.",
      ratings: [
        { competency: "judgement", level: 3 },
        { competency: "working-across-teams", level: 4 },
      ],
      reason:
        "Two options on two criteria with a count for one, the missing figure asked for, who decided and by when: 3; no sign for reversing, and the look back stays a supposition. Finds why the agreement kept being broken, drops the waiting where nobody reads, and five times in a quarter become one in three: 4.",
    },
    {
      answer:
        "We had to choose the language for the new pricing service. I was for Kotlin as we all know it, and two colleagues were for Go. We discussed it in the team for quite some weeks. Go has faster start-up and less memory, Kotlin has the better type system, in my opinion anyway. I like to work with it more, I have to say. In the end there was a vote and Go won four to three. That was okay for me, I am not someone who is offended then. I asked the two to tell me when the skeleton's there and then I learned it and did my tickets. It's all right. Sometimes it's a bit tedious with the error handling. I'd still have taken Kotlin.",
      ratings: [
        { competency: "judgement", level: 2 },
        { competency: "working-across-teams", level: 2 },
      ],
      reason:
        "Criteria for both sides are named and then argued from liking; nothing says what the pricing service needs: 2. Takes the vote without grudge, asks and waits for the skeleton; no objection, need or agreement is made explicit: 2.",
    },
  ],
} satisfies Question;
