import type { Question } from "../../question.ts";

export const takingOverATeam = {
  key: "taking-over-a-team",
  prompt: "Walk me through your first month with a team that somebody else had led before you.",
  kind: "common",
  roles: ["Engineering manager"],
  level: "any",
  minutes: 9,
  intents: [
    {
      key: "finds-out-how-it-works",
      sentence: "Shows how they find out how a team really works, and test what they are told.",
      competency: "learning",
      listenFor: [
        "Knew what they had to be able to say or decide by which date, and put other questions off",
        "Held what people told them against tickets, code, a shift on call or a customer",
        "Names something they believed in the first days that proved wrong",
        "Left something that others now use, such as a page on who decides what",
      ],
      watchFor: [
        "'I had one-to-ones with everybody', and nothing learned in one of them",
        "Goes by what the predecessor or the boss said about the people",
        "The same plan for every team",
      ],
    },
    {
      key: "changes-now-or-later",
      sentence: "Shows how they decide what to change at once and what to leave until they understand it.",
      competency: "judgement",
      listenFor: [
        "Says what could not wait, and what waiting would have cost",
        "Names something that looked wrong and was left alone on purpose",
        "Told the team what will be decided when, and on what",
      ],
      watchFor: [
        "Brought along the practice of the last company",
        "An early change made in order to be seen",
        "Nothing was changed, and nothing was decided to stay",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "Before the first day",
        text: "What was expected by when, what others said about the team, what had to be known first.",
      },
      {
        name: "Looking",
        text: "Whom and what they looked at: people, work on its way to a customer, failures, promises still open.",
      },
      { name: "Testing", text: "Which account was checked, against what, and what turned out otherwise." },
      { name: "Deciding", text: "What was changed at once, what left on purpose, what given a date." },
      {
        name: "After the month",
        text: "What was told to the team and upwards, which early judgement had to be corrected.",
      },
    ],
  },
  probes: [
    "What did you believe in the first week that was wrong?",
    "What did you change at once, and what would it have cost to wait?",
    "What did you leave alone although it bothered you?",
    "What had your predecessor done better than you?",
  ],
  adapt:
    "Ask for the handover with the least information: a predecessor who had left, a team from an acquisition, former peers. First-time managers can take a project, or the team they were promoted in; there the question is what they had to see anew. With somebody who takes over teams regularly, ask for what differed the last time. A belief that was corrected, and by which fact, makes it credible.",
  specimenAnswers: [
    {
      answer:
        "I use a 30-60-90 framework, which has worked at my last three companies: thirty days listen, sixty align, ninety execute. So in the first month I had one-to-ones with all twelve, always the same four questions, what's going well, what isn't, what would you do in my place, what do you need from me. That gives you a really good picture of where people are. I also read a classic book on first months again beforehand. And you need quick wins to build trust, so in week two I moved them from Scrum to Kanban, since in my experience estimating is a waste. You could wait with that, sure, but momentum counts. After ninety days I presented my vision at an offsite and people were on board. A very smooth transition, all in all.",
      ratings: [
        { competency: "learning", level: 2 },
        { competency: "judgement", level: 2 },
      ],
      reason:
        "Reading, a framework and a round of questions were used; what came out, or whether it was true, is not said: 2. Waiting is named as the other option and set aside from experience elsewhere: 2. Neither 'trust' nor 'on board' is tied to anything that happened.",
    },
    {
      answer:
        "The tariff team, from Henrike, who'd gone to another site. Two things I had to be able to say by the end of week three because of the budget: is the price change for 1 January possible, and do I replace the two who are leaving. How they do their meetings and reviews could wait. My boss had told me that testing is the problem, so that's what I believed. I followed four changes from the wish to the customer and sat down next to whoever had it. Of twenty-six days they lay twenty waiting for a set of test data which one man at the insurer makes by hand. The testers waited like everyone. And I'd nearly told them on day one. What couldn't wait: only the two leavers had access to production, that was week one. And I wanted to stop the daily, forty minutes, awful. Leaving it costs six hours of people a day for three weeks, stopping it, if it holds something together, I didn't know what. So I said: on 1 October I decide; if nobody tells me by then what they'd miss, it goes. The night shift did tell me, it was their only handover. So for them it stays, ten minutes. I'd been sure it was useless. January I had put at fifty-fifty; it worked, but we had one person more than reckoned with, so that doesn't say much about me.",
      ratings: [
        { competency: "learning", level: 3 },
        { competency: "judgement", level: 4 },
      ],
      reason:
        "What to know by when and what may wait, the account tested on four changes, a belief corrected; nothing is left that others used: 3. Time bought where it cost little, the reversing sign announced, and the estimate held against the outcome with luck named: 4.",
    },
    {
      answer:
        "Platform team, and the one before me was gone within a week. I had to be able to say by week six who's called for what, for the auditors. Languages and tools I left out, I still can't read their Rust. I drew what I thought I'd understood on one page: system, who's woken, who decides, who pays. Then I gave it to each of the nine and said, there are at least ten mistakes on it, find them. It was twenty-three. I had believed that the queue is ours; it's been the data team's for a year, only the alarm still came to us, at night. After the third round it hung on the wall. The auditors took it as it was. And then two of my people started giving it to new colleagues, who have to find one mistake on it in their first week, that's their invention and not mine, and the data team drew one too. What I changed? Nothing, I wasn't there for that. The new rota came from headquarters in week four. It was decided, so I passed it on.",
      ratings: [
        { competency: "learning", level: 4 },
        { competency: "judgement", level: 1 },
      ],
      reason:
        "A task with a date, an understanding put up to be proved wrong, a belief corrected, and a page that others use in a way of their own: 4. Nothing was weighed: leaving all as it was is a matter of course, and the rota was others' decision: 1.",
    },
    {
      answer:
        "I'd been one of them, and from one Monday to the next I was their lead. So I knew how it works, I had sat there for four years, and I didn't go and look at anything. What I had to decide was our supplier for the test devices, since Sabine, who'd led us, had done all of it by phone and the contract ran out on the 20th. A year for 60,000, three months for 22,000, or doing it ourselves, one person for half a year. How good they are without Sabine on the phone I didn't know. So three months; that's dearer per month and leaves it open, and my boss had to sign, which she did on the 18th. The release meeting I'd always hated and would have loved to scrap. But support sits in it, so I told everybody that it stays until summer and then we'll see. The rest went on as before. Two of them didn't talk to me much that month, that I noticed.",
      ratings: [
        { competency: "learning", level: 1 },
        { competency: "judgement", level: 3 },
      ],
      reason:
        "Four years stand in for looking, and nothing believed was put to a test: 1. Three options with their price, an unknown that shaped the choice, who signs and by when, and a disliked meeting left alone with a reason: 3; no sign is set for the end of the three months.",
    },
  ],
} satisfies Question;
