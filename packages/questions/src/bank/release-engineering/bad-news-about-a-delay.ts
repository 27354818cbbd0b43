import type { Question } from "../../question.ts";

export const badNewsAboutADelay = {
  key: "bad-news-about-a-delay",
  prompt: "Tell me about a time you had to tell people that a release would be late.",
  kind: "behavioral",
  roles: ["Release engineer", "Engineering manager"],
  level: "any",
  minutes: 8,
  intents: [
    {
      key: "unwelcome-news-in-time",
      sentence: "Shows how soon and in what form people get news from them that they do not want to hear.",
      competency: "clear-communication",
      listenFor: [
        "Says when they first knew or suspected, and when they told; can account for the time between",
        "Can repeat what they said: the effect on the listener, the new date with its certainty, the time of the next news",
        "Told those most affected themselves, by a channel where they could answer",
      ],
      watchFor: [
        "The news came out in a status meeting, or on the day itself",
        "Mostly about whose fault the delay was",
        "A new date was given to end the conversation, and was missed as well",
      ],
    },
    {
      key: "brings-options",
      sentence: "Shows whether they bring choices together with the news.",
      competency: "judgement",
      listenFor: [
        "Offered at least two ways on: part of it on the old date, all of it later, something taken out",
        "Says what each would have cost and who decided between them",
        "Says what would have made them keep the date after all",
      ],
      watchFor: [
        "Late or on time were the only possibilities",
        "The date was kept by dropping checks without anyone outside knowing",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What had been promised to whom, what depended on the date, and what went wrong.",
      },
      { name: "Task", text: "What the candidate owed these people, and what was not theirs to decide." },
      {
        name: "Action",
        text: "When it was known, who was told in which order and words, which options were offered, how questions were met.",
      },
      {
        name: "Result",
        text: "What people decided, whether the second date held, what changed in how dates are given.",
      },
    ],
  },
  probes: [
    "When did you first suspect it, and when did you say so?",
    "What exactly did you say to the person it hurt most?",
    "What else could have been released on the original date?",
    "Did the second date hold?",
  ],
  adapt:
    "Ask for the delay with the most at stake outside engineering: a launch with advertising booked, a contract date, a law that takes effect. If they say that they always deliver on time, ask for one they saw coming and averted by telling someone. The two dates, known and told, make the answer credible.",
  specimenAnswers: [
    {
      answer:
        "We had a release planned for the end of the quarter and development was not finished. I had seen it for some weeks that it will be tight, but I did not want to make people nervous for nothing, and the team still hoped. Then two days before, it was clear that it does not work. I wrote a mail to all stakeholders that unfortunately the release has to be postponed by two weeks due to technical reasons and that we apologise for the inconvenience. Sales were quite upset, because they had already told customers. In the end we needed four weeks. It was not really my fault, the estimates were wrong.",
      ratings: [
        { competency: "clear-communication", level: 1 },
        { competency: "judgement", level: 1 },
      ],
      reason:
        "Weeks between suspecting and telling, one mail for everyone without effect or choice, and sales could no longer act on it: 1. Late was the only possibility, two weeks had no basis, and no criterion is named: 1.",
    },
    {
      answer:
        "The hospital release, promised for 1 October. On 4 September our penetration test came back with a finding in the sign-in that I thought might take three weeks, might take six. I told the account lead the same afternoon, I said: I do not know yet if we lose the date, I'll know on the 9th, until then please don't confirm training dates. On the 9th it was six. I rang the project lead at the hospital myself together with him and told her that the ward module will come on 12 November, that this is a date I would put at nine out of ten, and what she could have on 1 October instead: the reporting part, which doesn't use that sign-in, or all of it but only inside their own network. Each would cost us about a week, so the 12th would become the 19th. She took the reporting part because two managers were waiting for it. She was annoyed, mainly about the training rooms that were booked, and I could not give her that back. We sent a line every Friday, also when nothing had changed. It was released on the 18th.",
      ratings: [
        { competency: "clear-communication", level: 3 },
        { competency: "judgement", level: 3 },
      ],
      reason:
        "Suspicion told the same day with the time of the next news, effect, certainty and options told to the person most affected, weekly rhythm kept: 3. Nothing shows how it came out what she had understood, so not 4. Two alternatives with costs, unknowns stated, her decision; no turning point set beforehand and no comparison afterwards beyond the date: 3.",
    },
    {
      answer:
        "That was a tax form change with a legal date. About five weeks before, I saw that we were taking nine days for each form and had twelve left, so I told the head of product that we would miss it by about ten weeks at this pace. She said that I am always pessimistic. I noticed that 'ten weeks' was no use to her, so the next morning I came with a list: with the present people, the five forms that eighty percent of customers file will be there in time; with two more from payroll, nine. For the other three customers can file on paper until the end of the year, the authority had told us so. And I said, if the third form isn't done by Thursday week then it is four, not five, and then I come back without being asked. She gave us the two. We were at three by that Thursday. Support had understood from her that all forms would be there, I found this out because I asked one of them to tell me what they'd say to a customer, and we changed the page for them to a table by form. Nine were there in time. My estimate per form was off the other way, seven days and not nine, because the later ones were alike; I should have seen that.",
      ratings: [
        { competency: "clear-communication", level: 4 },
        { competency: "judgement", level: 4 },
      ],
      reason:
        "The first message did not arrive, is reshaped into what she can decide, she moves two people, and a misunderstanding in support is found by asking and corrected: 4. Options with consequences, a date and sign that would change the plan set in advance, and the estimate compared with the outcome against themselves: 4.",
    },
    {
      answer:
        "Our partner portal. On Monday I knew that the load test had failed and that the date on Thursday was gone. I rang the three partners that same morning and wrote to the rest: it will not be Thursday, you can keep using the old portal with nothing to do, your test accounts stay, I write again on Wednesday at noon whether it's next week or the one after. On Wednesday I wrote that it is the one after, the 24th. One partner had booked a room for their training, so I gave them a recording for the day. It had to be late, there was no other way, the load test is a must at our place.",
      ratings: [
        { competency: "clear-communication", level: 3 },
        { competency: "judgement", level: 1 },
      ],
      reason:
        "Told the morning it was known, with effect, what to do, and a time for the next news that was kept, and a consequence for one partner dealt with: 3. 'There was no other way' closes the choice; part of the partners, or the old load, are not considered: 1.",
    },
  ],
} satisfies Question;
