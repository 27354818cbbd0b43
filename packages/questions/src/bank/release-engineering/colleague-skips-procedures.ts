import type { Question } from "../../question.ts";

export const colleagueSkipsProcedures = {
  key: "colleague-skips-procedures",
  prompt: "Tell me about a time a colleague kept skipping your release procedure.",
  kind: "behavioral",
  roles: ["Release engineer", "Engineering manager"],
  level: "mid",
  minutes: 8,
  intents: [
    {
      key: "takes-it-up-with-the-person",
      sentence:
        "Shows whether they take a broken agreement up with the person concerned and find out what the procedure cost them.",
      competency: "working-across-teams",
      listenFor: [
        "Spoke with the colleague before speaking about them, and can repeat the colleague's reason",
        "Named to the colleague a consequence that had happened or could happen, and to whom",
        "Says what was agreed and how both could see whether it was kept",
      ],
      watchFor: [
        "The colleague is explained by what kind of person they are",
        "First step was the manager, a message to everyone, or taking rights away",
        "Did the skipped steps for them from then on",
      ],
    },
    {
      key: "repairs-the-procedure",
      sentence: "Shows whether they treat a skipped step as news about the procedure too.",
      competency: "follow-through",
      listenFor: [
        "Changed, shortened or removed a step, or made it impossible to skip, as a result",
        "Can say whether it was skipped again afterwards, by this colleague or others",
        "Names what they themselves had contributed, such as a step nobody understood",
      ],
      watchFor: [
        "The procedure was right because it was the procedure",
        "The remedy was a reminder, a training or a sterner page in the wiki",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "Which step was skipped, how often, what it protects, and how it came to light.",
      },
      {
        name: "Task",
        text: "What the candidate was answerable for and what authority they had over the colleague.",
      },
      {
        name: "Action",
        text: "The conversation, what the colleague said, what was agreed, what was changed in the procedure, when others were drawn in.",
      },
      {
        name: "Result",
        text: "Whether the step was kept afterwards and how that is known, what it was like to work together since.",
      },
    ],
  },
  probes: [
    "What was their reason, in their words?",
    "What did you say to them first?",
    "Was there anything right about skipping it?",
    "How do you know that it has not happened since?",
  ],
  adapt:
    "Make it someone they could not overrule: a senior developer, a founder, a team that brings in the revenue. Candidates from very small teams can take an agreement instead of a procedure, and those from regulated fields should say what an auditor would have seen. The colleague's reason, told fairly, is what makes the answer credible.",
  specimenAnswers: [
    {
      answer:
        "Yes, there was a senior developer who always merged without waiting for the approval and then pushed to production, because he thought that he does not make mistakes. He was that kind of person, rules were for others. I told my manager about it several times. In the end I took away his permission to push, and then there was a big discussion, but I said these are the rules and they are the same for everybody. Since then he had to go through me. He was not happy, but the procedure was followed.",
      ratings: [
        { competency: "working-across-teams", level: 1 },
        { competency: "follow-through", level: 2 },
      ],
      reason:
        "The developer is explained by his character, the manager is told and rights removed before any talk with him: 1. Something was changed and is in force, but nothing was learned about the approval itself, their own part is absent, and the change makes everything go through one person; a remedy without the conditions looked at: 2.",
    },
    {
      answer:
        "In my second job a colleague from the data team deployed her jobs without the change ticket, four times in a month. I noticed as two of those runs collided with ours. I asked her for a coffee and said what I had seen, that on the 9th our night run had failed because of it and that someone had to get up. She said that the ticket takes her two days, because the approver is on the other side of the world, and her jobs have to be corrected the same day or finance has wrong numbers. I had not known that. We agreed that for her jobs she announces in the channel and checks the run calendar, and the ticket comes later, and I asked the change board if that was all right; they wanted a list every week, so I made it. She kept to it. I looked at the list each Friday, it was in there every time, and we had no more collisions until I left, which was about eight months.",
      ratings: [
        { competency: "working-across-teams", level: 3 },
        { competency: "follow-through", level: 3 },
      ],
      reason:
        "Speaks with her first, states a concrete effect, repeats her reason fairly, makes an explicit agreement that can be seen: 3. The exception is for one colleague; why the ticket takes two days for everyone is left as it was, so not 4. The change was made, with an owner, and eight months of lists are evidence that it held; no correction and no other place, so 3 is the agreed level.",
    },
    {
      answer:
        "The mobile team lead ticked our release checklist without doing it. I saw it because he had ticked 'tested upgrade from the oldest supported version' at a time when that version was not installed on any test phone. I asked him about this one line, alone, and he laughed and said that everybody does it: there are 44 lines, he does the ten that have ever found something. I asked him to show me which ten. He was mostly right. I had written most of the 44, one after each incident, and never taken one out; that was my part. We went through a year of releases with two more teams and noted for each line when it last found anything. 26 had never. We dropped those, seven became automatic, eleven stayed. The upgrade line was one of the eleven, and I told him about the two thousand people who had lost their drafts because of it, before his time. The agreement was that nobody ticks those for someone else and that each line has an end date, after which it goes unless someone defends it. Half a year on I compared the ticks with the device logs: of 60, two had no run behind them, both in a week with three releases, so that line became automatic as well. Other teams with checklists of ours took the end date over, and one of them cut theirs from 30 to 12.",
      ratings: [
        { competency: "working-across-teams", level: 4 },
        { competency: "follow-through", level: 4 },
      ],
      reason:
        "The talk is about one observed line, his reason is tested and found mostly right, and the rule that cost more than it gave is changed with three teams and held half a year later: 4. Own part named (44 lines, none removed), checked against device logs, corrected again, and carried to other checklists: 4.",
    },
  ],
} satisfies Question;
