import type { Question } from "../../question.ts";

export const problemPreventedEarly = {
  key: "problem-prevented-early",
  prompt: "Tell me about a release problem that you prevented before it happened.",
  kind: "behavioral",
  roles: ["Release engineer", "Site reliability engineer"],
  level: "any",
  minutes: 8,
  intents: [
    {
      key: "sees-it-coming",
      sentence: "Shows what they notice, and how they turn a suspicion into something that can be checked.",
      competency: "planning-for-failure",
      listenFor: [
        "Names the small sign: a figure, a file in a diff, a remark in a meeting",
        "Says what they expected to happen, to whom, and tested that expectation",
        "Weighs what preventing it cost against what it would have cost",
      ],
      watchFor: [
        "A routine check did its work, and this is told as foresight",
        "Nothing shows that the problem would have happened",
        "Stopped the release on a feeling, and nobody looked into it further",
      ],
    },
    {
      key: "makes-the-catch-repeatable",
      sentence: "Shows whether the next problem of this kind would be caught without them.",
      competency: "follow-through",
      listenFor: [
        "Names what looks for this kind of problem now: a test, an alert, a line in a review",
        "Looked for the same problem in other places",
        "Can say whether it has been caught again",
      ],
      watchFor: [
        "It was caught because they are careful, and that is where it ended",
        "Others were told to look out for it",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "Which release, what was planned, and the sign that something might be wrong.",
      },
      { name: "Task", text: "Whether it was the candidate's job to look, and what they could decide." },
      {
        name: "Action",
        text: "How the suspicion was tested, who was convinced and how, what was changed before the release.",
      },
      {
        name: "Result",
        text: "What would have happened and how that is known, what it cost to prevent, what catches it today.",
      },
    ],
  },
  probes: [
    "What did you notice first, before you knew what it meant?",
    "How do you know that it would have gone wrong?",
    "Who needed convincing, and what convinced them?",
    "Who would notice it today if you were away?",
  ],
  adapt:
    "Ask for a case outside their own area, where it was not their job to look: a vendor, another team, a calendar date, a limit being approached. With people early in their career, a problem in a test system or a course project counts. Credible answers include a moment of doubt and what the check showed in figures.",
  specimenAnswers: [
    {
      answer:
        "I am quite detail-oriented, so this happens often. For example before a release last summer I looked through the checklist and saw that the backup had not been ticked. I asked the colleague and he had forgotten it. So we did the backup and then the release, and everything went fine. If something had happened we would have had no backup, which could have been a disaster. I always double-check these things.",
      ratings: [
        { competency: "planning-for-failure", level: 1 },
        { competency: "follow-through", level: 1 },
      ],
      reason:
        "A checklist line worked as intended; nothing in this release was expected to fail, no case is worked out, and the release went well either way: 1. It ends with their own habit of double-checking: 1.",
    },
    {
      answer:
        "I was reviewing the release notes for our app server and saw that a library went up by one minor version. There was a sentence in its notes that the default for idle connections changed from unlimited to two minutes. I did not know if that matters for us. Our load balancer keeps connections for five minutes, so I thought that it would send requests into closed connections from time to time. I set it up on staging with the same five minutes, left it alone with one request every three minutes, and every time I got a 502. In production that would have been the partner traffic in the night, about four hundred requests. It was not my part, so I went to the team with the script and they set the timeout to six minutes, it was a one line change. I told the others in the guild that they should read the notes of libraries.",
      ratings: [
        { competency: "planning-for-failure", level: 3 },
        { competency: "follow-through", level: 2 },
      ],
      reason:
        "A small sign becomes an expectation, is tested so that it could have failed, and its reach is counted: 3; the design was not changed so that such a mismatch would be harmless, so not 4. What followed is telling others to read, without an owner: 2.",
    },
    {
      answer:
        "We were about to widen an account number from nine to ten digits, and I was only responsible for the order of deployments. What made me stop was that nobody had named the nightly export, and I knew it exists because it had woken me once. I asked the team and they said it copies text, no problem. I took a copy, put three ten-digit accounts in and ran the export and then the bank's own check program, and those three lines moved everything behind by one column, and the amount would have been read with one digit too many. No error anywhere. We would have sent that to the bank at two in the morning with around nine thousand payments in it. I showed the product owner the two files next to each other and we moved the change by a week. We did it so that new accounts kept nine digits until every reader had shown that it takes ten, with a switch that could be put back as long as none had been given out. There were eleven readers, of which four failed. Then the question for me was who would have known of the export had I been on holiday. So I set up that every file we send outside is checked against its description when it is written, and one that does not fit is not sent. In the year after, it held back two files, one in a system I'd never heard of. One time it was wrong, because the description was old; now the description comes out of the same repository.",
      ratings: [
        { competency: "planning-for-failure", level: 4 },
        { competency: "follow-through", level: 4 },
      ],
      reason:
        "The expectation is tested with the bank's program, the reach is known, and the order is redesigned so that the switch can be undone until all readers are proven: 4. The catch no longer needs them, has held back two files in a year, failed once and was corrected: 4.",
    },
  ],
} satisfies Question;
