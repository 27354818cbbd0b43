import type { Question } from "../../question.ts";

export const teamDecisionYouOpposed = {
  key: "team-decision-you-opposed",
  prompt: "Tell me about a decision your team made that you believed was wrong.",
  kind: "behavioral",
  roles: ["Engineering manager"],
  level: "senior",
  minutes: 9,
  intents: [
    {
      key: "knows-when-to-step-in",
      sentence: "Shows how they tell a decision that they may leave alone from one that they have to stop.",
      competency: "judgement",
      listenFor: [
        "Tells the team's case so that the team would put their names to it",
        "Says what being wrong would have cost, and whether it could be undone",
        "Agreed on a sign, a trial or a date at which to look again",
        "Says who turned out to be right, and how much of it was luck",
      ],
      watchFor: [
        "Overruled because of rank or years, or gave way so that there is peace",
        "The team is said not to have understood",
        "Kept quiet in the room and spoke against it elsewhere",
      ],
    },
    {
      key: "leaves-the-decision-there",
      sentence: "Shows how much of the deciding really lies with the team.",
      competency: "growing-people",
      listenFor: [
        "Had said whose decision it is before it was discussed, and kept to it",
        "Put the objection as something that the team could check",
        "Let a bearable mistake happen, and can repeat the talk after it",
      ],
      watchFor: [
        "The team may decide until the answer is the expected one",
        "Spoke with single people beforehand to turn the decision",
        "Had the other solution prepared in the background",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What was decided, the team's reasons in their words, and what the candidate feared.",
      },
      { name: "Task", text: "Whose decision it was, who had said so, and what depended on it." },
      {
        name: "Action",
        text: "How the objection was put, what was checked, whether the candidate stepped in and by which rule.",
      },
      {
        name: "Result",
        text: "How it came out, what was said about it then, which decisions lie with whom today.",
      },
    ],
  },
  probes: [
    "What was the best argument of the other side?",
    "How bad could it have become before you stepped in?",
    "Who knew that the decision was theirs?",
    "What happened when it became clear who had been right?",
  ],
  adapt:
    "Choose the subject by their past: people who were strong engineers should tell of a technical decision in their own field, where leaving it alone is hardest. If all examples end with the candidate being right, ask for one in which the team was. Where a team decides little, take a decision by one report within their own work. The team's case, told fairly, makes the answer credible.",
  specimenAnswers: [
    {
      answer:
        "Disagree and commit is how I work. The team wanted GraphQL for the new API and I thought it's overkill, I'd seen it fail at my former company. The other way was REST, as we've always done it. I let them discuss it for two sprints so they could form their own opinion, because ownership is important to me. But I'm responsible in the end. So before the decision meeting I had a session with the tech lead, and then another one, until we were aligned, and in the meeting he presented REST and it went through without much discussion. That's what I mean by leading with influence rather than authority. A couple of people were disappointed at first, but with less experience it's hard to see such things, and we delivered in time.",
      ratings: [
        { competency: "judgement", level: 2 },
        { competency: "growing-people", level: 1 },
      ],
      reason:
        "A second option is named, then decided by a former company and custom; what either would cost in this case is missing: 2. The discussion was theirs, the decision was made beforehand in two sessions, and the disappointed lack 'experience': deciding for them and judging people: 1.",
    },
    {
      answer:
        "They wanted to drop the nightly full sync of stock and rely on events alone. I was against it. Their case wasn't silly: the sync took four hours, it had caused two incidents that year, and as long as it repairs everything by morning nobody looks why an event gets lost. I'd said in January that anything inside the inventory service is theirs as long as wrong stock doesn't last longer than a day, and to call me if it might. So I said what I feared, once, and asked how they'd know within the day. Jun said, a comparison each morning. The sync would be switched off and not deleted until June, so it could be undone; how many events we really lose nobody knew; and it had to be decided before the new warehouse opened in February. In week three, 900 articles were wrong, from a Saturday, and the comparison only ran on weekdays. I saw it on Sunday night. The limit was a day and nothing's sold from there before Monday noon, so I left it, not that I slept well. They found it at seven and turned the sync on for one night. On Tuesday I asked what the comparison was for, and Jun said: for you. That was it, they'd built it to calm me down. After that they made their own, every hour. And I don't ask for my safeguards any more, I ask what theirs are before I say mine.",
      ratings: [
        { competency: "judgement", level: 3 },
        { competency: "growing-people", level: 4 },
      ],
      reason:
        "Both cases with facts, what could be undone, what nobody knew and by when: 3; no sign was set at which they would have reversed it. A responsibility with a limit and a way to call, a stumble left to them, the talk after it, and a habit of their own given up: 4.",
    },
    {
      answer:
        "All seven wanted to move to the new message broker before the season. Their reasons: support for the old one ends in December, and they had it fresh in their heads. Mine: six weeks of work by their own estimate, and five until the season. Stopping it would cost a support contract, 14,000, and some mood. Doing it could cost a Saturday in November, that's about 300,000 in orders, and there's no way back once the shops have switched. I didn't know what it takes, it was their estimate against my suspicion. So I asked for two days: move the smallest queue with its alarms; if that's done in two days then I'm wrong and we go, otherwise we buy the contract. It took five. So I decided for the contract, I said that it's me who decides, and that it starts on 10 January whatever product wants. In January the whole thing took four weeks. So the six was too high, and the trial had been slow because of one odd alarm. It'd probably have gone well in October. With what I knew I'd still not have done it. To the team I explained all of that, and I advised them to bring in a fallback with such plans next time.",
      ratings: [
        { competency: "judgement", level: 4 },
        { competency: "growing-people", level: 2 },
      ],
      reason:
        "Costs on both sides, two days spent on the unknown with a sign fixed before, and the outcome compared with their own fear, luck named: 4. The team gets an explanation and advice; what they could decide before, or tried afterwards, is not said: 2. Stepping in is not a fault by this rubric, and nothing was handed over either.",
    },
    {
      answer:
        "Kotlin for a new service. I'd have stayed with Java, and I said it in one sentence. Before that, Kim had always brought me two options and waited, she hadn't once come with a decision. So on Monday I said: languages inside a service you decide, and by Friday I want to read how someone other than you can run it at night. She came with a page. Two of us could, and she'd have four by May. I told her it lacks what it does to hiring, she added that over the weekend. By May it was four, she'd organised all of it without me. Whether it was right? That was their decision, so there was nothing for me to weigh up.",
      ratings: [
        { competency: "judgement", level: 1 },
        { competency: "growing-people", level: 3 },
      ],
      reason:
        "What Kim had not done before, a plain expectation with a date, feedback on one page and a result reached alone: 3. The choice is put down as somebody else's, with no criterion for when it would not be: 1. Leaving a decision with the team is sound; here nothing shows how that was decided.",
    },
  ],
} satisfies Question;
