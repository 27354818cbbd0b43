import type { Question } from "../../question.ts";

export const recurringWorkRemoved = {
  key: "recurring-work-removed",
  prompt: "Tell me about recurring operations work that you got rid of for good.",
  kind: "common",
  roles: ["Site reliability engineer", "Backend engineer"],
  level: "any",
  minutes: 8,
  intents: [
    {
      key: "chooses-which-work",
      sentence: "Shows how they chose this work over other work that also took time.",
      competency: "judgement",
      listenFor: [
        "Counted what came up over some weeks: how often, how long, at which hour, with how many mistakes",
        "Names work that took more time and was left alone, with the reason",
        "Compared removing the cause, automating it, giving it to the person who asks, and living with it",
        "Said beforehand how much effort it was worth",
      ],
      watchFor: [
        "Chosen because it was tedious or because the tool was new to try",
        "Hours appear for the first time as 'saved', after the fact",
        "Whatever is manual has to go",
      ],
    },
    {
      key: "it-stays-removed",
      sentence: "Shows whether the work is gone at its cause, and whether they looked again later.",
      competency: "follow-through",
      listenFor: [
        "Says why the work existed at all, and what was changed there",
        "Gives tickets or hours for the months that followed",
        "Names what came in its place: upkeep, a new queue, work that another team has now",
      ],
      watchFor: [
        "A script does it now, as often as before, and the reason for it is untouched",
        "Work that moved to other people is told as work that is gone",
        "No figure is later than the day it was finished",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "Which work it was, how often it came, what it cost in hours, nights and mistakes, and what else there was.",
      },
      { name: "Task", text: "Why they took it on, and what they could decide or had to ask for." },
      {
        name: "Action",
        text: "Why the work existed, which ways out were compared, what was changed and by whom.",
      },
      {
        name: "Result",
        text: "How much of it is left some months later, what it costs to keep it away, what they would choose today.",
      },
    ],
  },
  probes: [
    "What took more of your time than this, and why did you leave it?",
    "Why did that work exist in the first place?",
    "How much of it came in last month?",
    "Who has more to do now than before?",
  ],
  adapt:
    "Pick up a line of their history that sounds like a queue: access requests, disk alarms, customer data corrections, environment set-up. For people from a team without on-call, requests from other teams do as well. If everything they removed was removed with a script, ask for work that disappeared without one. Credible answers hold a count that was made before the choice.",
  specimenAnswers: [
    {
      answer:
        "I don't have a great story for it. It was customer number corrections. Support sends a ticket, we run an update on production, two or three a day. My lead wanted it gone so I took it, I didn't compare it to anything, and I'd have started with a small tool, we had always done tools. Before that I read through the last hundred tickets to see what the tool has to do, and 83 were the same mistake, a nought lost at the front, from one import form. Which was mine, from my first year. I repaired the form, with a check that refuses the short ones, live on the 12th of May. Then there were four a week and not twelve, hm, I'd expected two. The rest came from a spreadsheet one branch uploads, so I put the same check there. In autumn I counted again and it was five in three months. I went through our other forms as well, two had the same field, and those got it before anyone complained. The tool never got written.",
      ratings: [
        { competency: "judgement", level: 1 },
        { competency: "follow-through", level: 4 },
      ],
      reason:
        "The choice was the lead's and compared with nothing, as they say: 1. Own form named as the cause, a dated change, an expectation checked and missed, a second source closed, counts in autumn, two more forms cured before they failed: 4. A strong answer in follow-through does not lift the choice.",
    },
    {
      answer:
        "Memory. One of our services leaked, and each night somebody got the alert and restarted the pods. I'm lazy in the good sense, so I thought, a machine can do that. I wrote a small operator in Go that watches the memory and restarts the pods gracefully, one after the other, with a budget, so the users don't notice anything. It was quite elegant, I gave a talk on it internally, and then other teams wanted it too, it runs on about forty services today. It saves us I would say eighty percent of the night alerts. So that's a good example for how you eliminate toil with engineering. The leak itself is with the developers, that is on their side.",
      ratings: [
        { competency: "judgement", level: 1 },
        { competency: "follow-through", level: 1 },
      ],
      reason:
        "The operator follows from 'a machine can do that'; no other work, no other way out and no count from before: 1. It ends with the alert being silent while the leak stays and belongs to others, and forty services now restart: 1. A talk and an elegant build are not what these anchors describe.",
    },
    {
      answer:
        "We were four people and always behind, so for five weeks everybody put a line in a sheet for each thing that interrupted them. 212 lines. Access requests were first with 61, certificates for partners 44, and full disks on the import machines 38. Disks were only nine hours together, access was nineteen, but 22 of the disks were at night, and twice someone had deleted the wrong folder. So disks first. I gave it two weeks; if it would take more, I'd rather buy bigger ones and go on to access. Access I left since the audit was about to change the whole thing anyway. Then I looked why they are full. I'd taken for granted it's the logs, my clean-up script was from the year before and was part of the problem, it only pushed it to a later hour. It was the partner files. They were kept because of a rule that somebody had read as 90 days on disk. I asked legal, it says 90 days, and nothing about disk. So imports now move them to object storage when they are done. Eight days of work. The month after, three disk alarms, all on the two machines for the old format, which I had forgotten. Fixed that. In the last five months, none. I told the reporting people as they had the same rule, they switched theirs in spring. What we pay is forty euros a month and a restore takes a request now, we've had two.",
      ratings: [
        { competency: "judgement", level: 4 },
        { competency: "follow-through", level: 4 },
      ],
      reason:
        "Chosen on counts against two larger or similar items with reasons, a limit in days set beforehand at which another way would be taken, a corrected expectation about the cause: 4. Own part named, cause removed, a repeat found in two machines and corrected, five months at none, the same rule removed elsewhere: 4.",
    },
    {
      answer:
        "Creating test environments for the frontend people. That came maybe six times a week, half an hour each, and I was the one who did it, we tracked it in tickets so I know. The other big one was the database copies, more like five hours a week, but for those you have to look at personal data each time and I didn't want to get that wrong. For environments I could write better instructions, or give them the rights, or make a form. Rights were too much, they would have had them for production too. So a form, with three sizes, and security had to agree until the end of the month because a contractor started then. It has been running since then and I don't get those tickets any more. Whether it's really used as I think I'd have to look up. I know they sometimes forget to delete them, we should do something about that.",
      ratings: [
        { competency: "judgement", level: 3 },
        { competency: "follow-through", level: 2 },
      ],
      reason:
        "Two kinds of work and three ways out compared on counts and on the risk in personal data and rights, with who had to agree and by when: 3. 'We should do something' about what is left behind is an intention, and nobody has looked since: 2.",
    },
  ],
} satisfies Question;
