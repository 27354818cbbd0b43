import type { Question } from "../../question.ts";

export const qualityInRelease = {
  key: "quality-in-release",
  prompt: "How do you find out whether a build is good enough to release?",
  kind: "common",
  roles: ["Release engineer", "Backend engineer", "Engineering manager"],
  level: "any",
  minutes: 8,
  intents: [
    {
      key: "places-checks-by-defect",
      sentence:
        "Shows whether checks are chosen for the defects they find or because a process asks for them.",
      competency: "building-in-quality",
      listenFor: [
        "Names a kind of defect and the check that finds it first",
        "Says which results block a release and which only inform",
        "Says what happens to tests that fail now and then without a cause",
        "Tells of a defect that escaped and what was done about the gap",
      ],
      watchFor: [
        "Coverage or number of tests is given as the proof of quality",
        "Quality is what another team signs at the end",
        "Names every kind of test there is without one example of what it found",
      ],
    },
    {
      key: "decides-with-open-defects",
      sentence: "Shows how they decide when a build has known defects and people are waiting for it.",
      competency: "judgement",
      listenFor: [
        "Compares the known defect with what users have today and with the cost of waiting",
        "Names who decides and what that person is told",
        "Gives a real build that was released or held in spite of objections, and how it turned out",
      ],
      watchFor: [
        "Claims never to release with a known defect",
        "The decision is whatever product or management wants",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "What could be wrong",
        text: "The kinds of defects that matter for this product, and what each would cost its users.",
      },
      {
        name: "Earliest check for each",
        text: "Which check finds it first, from the editor to a small share of production.",
      },
      {
        name: "What blocks",
        text: "Which results stop a release by themselves, and how exceptions are granted and recorded.",
      },
      {
        name: "What remains unknown",
        text: "What the checks cannot show and how exposure is limited for that reason.",
      },
      {
        name: "Feedback",
        text: "How escaped defects change the checks, and how worthless checks disappear.",
      },
    ],
  },
  probes: [
    "Which defect got past all of this most recently?",
    "What do you do with a test that fails one time in twenty?",
    "When did you last release with a defect you knew about?",
  ],
  adapt:
    "Bend it to what their product could do to people: money, safety, lost work, or an annoyance. Someone from a regulated field should be asked what evidence had to be kept and for whom; someone from a fast web product what they let production find. Credible answers name one escaped defect in detail.",
  specimenAnswers: [
    {
      answer:
        "We have a strong quality culture. We do unit tests, integration tests, end-to-end tests, performance tests and security scans, and our coverage has to be above eighty percent, otherwise the build is red. Then there is manual regression testing by QA and user acceptance testing by the business. Only when all of them have signed off do we release. We would never release something with known bugs. So by the time it reaches production we know that it is good.",
      ratings: [
        { competency: "building-in-quality", level: 2 },
        { competency: "judgement", level: 1 },
      ],
      reason:
        "Many kinds of checks and one blocking figure, but no defect is paired with a check, and 'by the time it reaches production we know' leaves nothing that could escape: 2. On known defects the rule is absolute, with no case, option or criterion: 1.",
    },
    {
      answer:
        "For our API the expensive mistake is breaking a client we do not control. So the first thing is the contract check on the pull request: it compares the interface description with the last released one and blocks on anything removed or narrowed. Logic errors are for the unit tests, they block too. What neither finds is behaviour under real data, so every build replays an hour of yesterday's read traffic against the old and the new version and lists differing answers; that does not block, the author has to explain each difference in the pull request. Tests that fail without a cause are moved out the same day and have a week to be repaired or deleted. About known defects: in June we had one where the export of very long reports timed out. The release also carried a fix for wrong totals. I put it to the product owner like this: about forty customers export reports that long and can still use the month view, everybody sees wrong totals today, the timeout fix needs four more days. She decided to release, we told the forty, and the fix followed on the fifth day. Had the totals been right already I would have argued to wait.",
      ratings: [
        { competency: "building-in-quality", level: 3 },
        { competency: "judgement", level: 3 },
      ],
      reason:
        "Checks are paired with defects (contract, logic, real data), placed early, and it is clear which block. An escape traced back to a check is missing, so not 4. The known defect is weighed against today's harm and the wait, with numbers, a named decider and the condition under which they would have argued otherwise; the outcome is told but not compared with expectations, so 3.",
    },
    {
      answer:
        "When the checks that must be green are green. I keep a list of what reached customers in spite of that, one line each with the check that should have found it. Last year 17 lines. Eleven of them were one kind, old data that the new code could not read, so we now start every build against a copy of last week's database, and this year there are two, neither of that kind. I took out the visual comparison tests at the same time: forty alarms a month, all false, people had stopped looking. As for releasing with known bugs, that is for the product manager to say. She decides and I release.",
      ratings: [
        { competency: "building-in-quality", level: 4 },
        { competency: "judgement", level: 1 },
      ],
      reason:
        "In few words: escapes traced to the missing check, a check added and another removed, figures before and after: 4. The decision on known defects is somebody else's, without an option or a criterion: 1. A short answer can hold a high level, and one level does not lift the other.",
    },
  ],
} satisfies Question;
