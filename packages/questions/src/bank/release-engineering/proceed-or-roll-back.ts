import type { Question } from "../../question.ts";

export const proceedOrRollBack = {
  key: "proceed-or-roll-back",
  prompt: "Tell me about a time it was your call whether to proceed with a release or roll it back.",
  kind: "behavioral",
  roles: ["Release engineer", "Site reliability engineer", "Engineering manager"],
  level: "senior",
  minutes: 10,
  intents: [
    {
      key: "decides-under-pressure",
      sentence: "Shows how they decide between two costly options before everything is known.",
      competency: "judgement",
      listenFor: [
        "Lays out what each option would cost, to whom, and which of the costs could be undone",
        "Says what they did not know and whether they could find out in time",
        "Set a moment by which the decision falls, or a sign that would reverse it",
        "Judges the decision by what was known then, apart from how it turned out",
      ],
      watchFor: [
        "The outcome is taken as proof that the decision was right",
        "Decided by the loudest voice, by rank or by the clock running out",
        "In truth it was somebody else's call",
      ],
    },
    {
      key: "rests-on-figures",
      sentence: "Shows which facts they asked for and how far they trusted them.",
      competency: "measurement",
      listenFor: [
        "Names the figures on the screen at that moment and what they were compared with",
        "Doubted a figure, or looked at a group within it, before relying on it",
      ],
      watchFor: [
        "'It looked bad' or 'it seemed fine' without a figure on asking",
        "One figure in favour was enough and the others were not looked at",
      ],
    },
    {
      key: "tells-people-the-decision",
      sentence: "Shows whether the people affected knew what was decided, why, and what it meant for them.",
      competency: "clear-communication",
      listenFor: [
        "Says who was told, in which words, and what they had to do",
        "Dealt openly with someone who wanted the other decision",
      ],
      watchFor: [
        "People learned of the decision by its effects",
        "Disagreement was silenced by reference to the role",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What was being released, what was going wrong or unclear, how far it had got.",
      },
      { name: "Task", text: "Why the decision was theirs, by when it had to fall, who was waiting for it." },
      {
        name: "Action",
        text: "What facts were gathered, which options compared, what was decided and how it was told and carried out.",
      },
      {
        name: "Result",
        text: "What happened, how it compares with what was expected, what they would decide today with the same knowledge.",
      },
    ],
  },
  probes: [
    "What did you know at the moment you decided, and what did you not?",
    "What would have made you decide the other way?",
    "Who disagreed, and what did you say to them?",
    "Leaving the outcome aside, was it the right decision?",
  ],
  adapt:
    "Ask for the closest call, where a colleague they respect would have gone the other way. If in their companies such calls are made by a board, ask what they recommended and what they would have done. With people from businesses with a peak hour or a season, place it there; credible answers give the clock time and the figure on the screen.",
  specimenAnswers: [
    {
      answer:
        "In our release in autumn the error rate went up after the deployment and people were getting nervous. My gut feeling was that it is going to settle, I have done this for many years and you get a feel for it. The developers wanted to roll back but I said that we stay, because it is my decision as the release manager. And I was right, after an hour it was normal again. If we had rolled back we would have lost the whole day for nothing.",
      ratings: [
        { competency: "judgement", level: 1 },
        { competency: "measurement", level: 1 },
        { competency: "clear-communication", level: 1 },
      ],
      reason:
        "No criterion beyond a feeling, and the outcome is taken as proof: 1. 'Went up' and 'normal' carry no figure, baseline or threshold: 1. Those who disagreed got the role as an answer, and nobody affected was told anything: 1.",
    },
    {
      answer:
        "We were at thirty percent with a new recommendation service and the time to answer had gone from 180 to 260 milliseconds in the 95th percentile, measured against the seventy percent still on the old one, over fifteen minutes. Our limit was 300. Errors were the same. Rolling back meant that the campaign at noon would run with the old recommendations, and marketing had told me it would be about a tenth less in clicks. Going on meant that at full load it might go over 300, I could not know. So I held it at thirty and asked for a load figure from the team; they needed twenty minutes and it was 11:10. It came out at 290 for full load, on the edge. I decided to stay at thirty percent through noon and not go further, since that could still be undone in a minute. I wrote it to marketing and to support: a third of visitors see the new ones, the campaign can start, no changes before two. Marketing's lead wanted all of it, I called him and explained the 290, and he was not happy but he understood. It was fine at noon. We went on the day after, when it had been made faster.",
      ratings: [
        { competency: "judgement", level: 3 },
        { competency: "measurement", level: 3 },
        { competency: "clear-communication", level: 3 },
      ],
      reason:
        "Both options costed, the unknown named and bought down with twenty minutes, and a third option that can be undone; no sign set for reversing and no look back beyond 'it was fine': 3. Baseline, window, limit and a figure that decided: 3. Each affected group gets what it means for them, and the disagreement is met with the reason: 3.",
    },
    {
      answer:
        "The switch of our ledger to the new engine, on a Sunday, and at 14:30 we had moved sixty percent of accounts. The control sum was out by 41 euros of about two hundred million. The point of no return was 17:00, since then the Monday files are made. Everyone in the room said go on, 41 euros is nothing. What I said was, it's nothing if it is one thing, and if it's many that cancel each other it's the worst thing we could have; so until 15:30 we find out which, and if we can't name the accounts by then we go back, which takes seventy minutes and we'd have twenty left. I also asked for the sum without signs, because the control adds plus and minus, and this one was out by 118,000. So the figure we had looked at all day had hidden it. It was in 312 accounts with a credit in another currency. At 15:20 we could name all of them and not the reason. I decided to go back. I told the room first what would have changed my mind, the reason, and wrote to the branch managers at 15:35: on Monday you work as last week, nothing for you to do, next attempt not before the 20th; and two of them rang because they thought that their new forms were valid already, so I sent a second one only about forms. The finance director said that I had cost her a quarter of a million for the second weekend, which was correct, and I showed her the 118,000. Later it turned out to be rounding that would have been put right by itself at month end. So going on would have been all right, as it happened. I would do it again: at 15:20 that was one of four explanations, and two of them would have grown. The control now has both sums, and on the second weekend it was the unsigned one that found something.",
      ratings: [
        { competency: "judgement", level: 4 },
        { competency: "measurement", level: 4 },
        { competency: "clear-communication", level: 4 },
      ],
      reason:
        "A time and a sign for reversal set beforehand, and the decision is upheld on what was known although the outcome spoke against it: 4. The signed sum misled, was doubted, and was replaced by one that later found something: 4. Two calls showed what had not arrived, a second message cured it, and branches worked accordingly: 4.",
    },
    {
      answer:
        "At twenty percent of shops the share of failed card payments was 1.9 against 1.2 percent in the other shops, over half an hour, about 3,000 payments on our side, our limit is 1.5. I checked whether it was one card type, and it wasn't. I rolled back, because above the limit we normally roll back. There was the option of leaving it in the shops without the new terminals, someone proposed that, but I prefer all or nothing. The shops noticed when the screen changed back. Some called in, and the hotline asked me what was going on, so then I told them.",
      ratings: [
        { competency: "judgement", level: 2 },
        { competency: "measurement", level: 3 },
        { competency: "clear-communication", level: 1 },
      ],
      reason:
        "A figure with comparison, window, sample and limit, looked at by card type, leads to an action: 3. A second option is named and dismissed by preference: 2. Shops and hotline learn of it by its effect and are told on asking: 1.",
    },
  ],
} satisfies Question;
