import type { Question } from "../../question.ts";

export const conflictInTheTeam = {
  key: "conflict-in-the-team",
  prompt: "Tell me about a time two people on your team could not work with each other.",
  kind: "behavioral",
  roles: ["Engineering manager"],
  level: "mid",
  minutes: 9,
  intents: [
    {
      key: "finds-what-it-is-about",
      sentence: "Shows whether they find out what a conflict is about before they settle it.",
      competency: "diagnosis",
      listenFor: [
        "Heard each alone, and can tell both sides so that each would nod",
        "Separates what each saw happen from what each concluded about the other",
        "Looked for a cause outside the two: an open decision, clashing targets, a shared bottleneck",
        "Checked an account against something on record",
      ],
      watchFor: [
        "It is explained by two kinds of people",
        "Knows one account only, or that of the one who came first",
        "Several remedies in a row, none tied to a cause",
      ],
    },
    {
      key: "leads-to-an-agreement",
      sentence: "Shows whether the two came to an agreement that can be seen to be kept.",
      competency: "working-across-teams",
      listenFor: [
        "The two spoke with each other, about the work",
        "Says who agreed to do what by when, and how it could be seen",
        "Says what happened the next time the same occasion came up",
      ],
      watchFor: [
        "Solved by keeping them apart, or by carrying messages",
        "It became quiet, and that was taken as the end of it",
        "Both promised to be more considerate",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What could be seen in the work, since when, and what each of the two said about it.",
      },
      { name: "Task", text: "What the conflict cost and whom, and why it needed the candidate." },
      {
        name: "Action",
        text: "How the cause was found, how the two spoke, what was agreed and what was changed around them.",
      },
      {
        name: "Result",
        text: "What happened at the next occasion, how long it held, what the candidate would notice sooner.",
      },
    ],
  },
  probes: [
    "How would each of them tell me this story?",
    "What had actually happened, and how do you know?",
    "What exactly did they agree on?",
    "What happened the next time?",
  ],
  adapt:
    "Conflicts within one team, between two people who both do good work, tell most; from a manager of managers ask for one between two leads. If they say that their teams have no conflicts, ask when two people last stopped reviewing each other's work. Steer away from what the two are like or how they live, and back to the work. An account that is fair to both makes the answer credible.",
  specimenAnswers: [
    {
      answer:
        "On the surface it was that Ben overwrites Aylin's data in the test environment. I asked both when, to the hour, and got five times. In three of them Ben hadn't deployed a thing. So those can't be him. They were all on the first working day of a month, and there's a job that reloads reference data then. It always had; but it ran at four at night until operations moved it to nine in spring, and Aylin's long tests start at eight. So the job wiped them halfway, and she looks who deploys a lot, and that's Ben. The other two were really him, at lunch, when he thought nobody's there. Three times a machine, twice him, and she added it up to five times him, as I would have. Why it got so bitter I can only guess; probably because the first time he said 'wasn't me' it was true and nobody believed him. If that job had put its name in the log we'd have seen it in April. I explained it to both. I asked operations to move the job back and I asked Ben to announce himself in the channel. I think they did move it. There was another row in August over the same thing, so perhaps not.",
      ratings: [
        { competency: "diagnosis", level: 4 },
        { competency: "working-across-teams", level: 2 },
      ],
      reason:
        "Five events dated, split into two causes, the mechanism and why it began in spring, a guess marked, and what would have shown it sooner: 4. People are asked for things without owner or date, the two agree on nothing together, and the miss shows in August: 2. Understanding a conflict and ending it are rated apart.",
    },
    {
      answer:
        "Two seniors, backend and frontend, they clashed in every planning. I have good antennae, so I noticed early. I took each of them for a coffee. He's very direct and she's more sensitive, so basically two communication styles. We did a workshop with the whole team where everybody finds out their colour type, that was really eye-opening. Then I also introduced a feedback rule for meetings. After that I put them on different epics so that there's less friction, and whenever something had to be clarified I did it between them, I'm a good translator. The mood got so much better. Sometimes you don't need to solve a conflict, you need to lower the temperature.",
      ratings: [
        { competency: "diagnosis", level: 1 },
        { competency: "working-across-teams", level: 1 },
      ],
      reason:
        "Workshop, rule, other epics: one remedy after another without saying what it should show, over two types of people and no event: 1. The two never speak, the manager does it for them, and both are explained by what they are like: 1.",
    },
    {
      answer:
        "Ole had stopped answering Kamila's review comments and she'd begun to block whatever he wrote. I spoke with both on the same day. For him she's pedantic, for her he's careless, and I could have believed either. So I read their last thirty reviews, which was dull. If it's her tone it'd be the same with others; it wasn't. If it's his care, his changes would break more often; two in half a year, hers three. What stood out was the subject. Twenty-two of thirty were about how errors are handled, and for that we had two rules, one in the wiki and another in the platform template. My guess was that with one rule those stop and the rest would be small, and in the next ten reviews we'd see it. Which we did. I sat them down with only that: the two of you decide by Friday, for all of us. He needs short handlers; she's the one who's called at night and needs the customer number. They took the template plus the number. She writes the page, he makes the check automatic by the 20th. He was a week late, and she told him and not me, that was new. Three months on I counted again, two such comments in forty. Two other teams had the same pair of rules and took the page. They aren't friends, I think.",
      ratings: [
        { competency: "diagnosis", level: 3 },
        { competency: "working-across-teams", level: 4 },
      ],
      reason:
        "Competing explanations ruled out by reviews and failures, and the remaining one confirmed by ten reviews as predicted: 3; why it had long been quiet is not explained. Clashing rules found and replaced by the two themselves, a late part taken up directly, and a count months later: 4.",
    },
  ],
} satisfies Question;
