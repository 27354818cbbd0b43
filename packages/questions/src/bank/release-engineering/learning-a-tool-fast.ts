import type { Question } from "../../question.ts";

export const learningAToolFast = {
  key: "learning-a-tool-fast",
  prompt: "Tell me about a time you had to learn a tool quickly to get a release out.",
  kind: "behavioral",
  roles: ["Release engineer", "Site reliability engineer", "Backend engineer"],
  level: "any",
  minutes: 7,
  intents: [
    {
      key: "learns-what-the-task-needs",
      sentence: "Shows how they choose what to learn first and find out whether they have understood it.",
      competency: "learning",
      listenFor: [
        "Says what they had to be able to do by when, and what they left for later",
        "Tried their understanding on something that could fail, and it did at least once",
        "Names a wrong idea they had of the tool and what corrected it",
        "Left notes, an example or a script that somebody used",
      ],
      watchFor: [
        "Learned it by watching the course to the end",
        "Copied a working example and can still not say why it works",
        "The tool is so close to one they knew that nothing was new",
      ],
    },
    {
      key: "releases-with-half-knowledge",
      sentence: "Shows how they protect a release from what they do not know yet.",
      competency: "planning-for-failure",
      listenFor: [
        "Says which part they knew to be beyond them and how they covered it: a person, a trial, a smaller step",
        "Kept the former way working until the new one had proved itself",
      ],
      watchFor: ["First use was on the production release", "Did not tell anyone that it was new to them"],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "Which tool, which release, how many days, and why nobody else could do it.",
      },
      {
        name: "Task",
        text: "What they had to be able to do with it, and what would have happened otherwise.",
      },
      {
        name: "Action",
        text: "What was learned first and what was left, how understanding was tested, whom they asked, how the release was protected.",
      },
      { name: "Result", text: "What came out, what they had misunderstood, what others have from it." },
    ],
  },
  probes: [
    "What did you decide not to learn?",
    "What did you get wrong about it in the first days?",
    "How did you protect the release from what you did not know?",
    "Explain to me how that tool does its main job.",
  ],
  adapt:
    "Pick a tool from their history that you know, so that the last probe means something, and set it against what they knew before: a second tool of the same kind is no test. For people changing from another field, ask about the first thing they had to learn on arrival. Number of days and the first error message make it credible.",
  specimenAnswers: [
    {
      answer:
        "When I started at my current company they used Ansible and I only knew shell scripts. So in my first two weeks I did an online course for Ansible, it had about twenty hours, and I also read the documentation. I'm a fast learner, I pick up new tools very easily. After that I could write the playbooks for the release. I took the ones that were there and adapted them. It worked the first time in production and my boss was impressed.",
      ratings: [
        { competency: "learning", level: 2 },
        { competency: "planning-for-failure", level: 1 },
      ],
      reason:
        "A course and one use, with no sign of how understanding was tested or what was left out; 'fast learner' is a claim: 2. The first trial told is in production, and nothing that might fail is named: 1.",
    },
    {
      answer:
        "Our code signing had to move to a hardware key in nine days, as the old certificate was going to be invalid, and the one person who knew the signing service had left. I wrote down what I had to be able to do: sign one Windows installer in the pipeline and prove that a clean machine accepts it. Everything about managing keys I left. On day one I signed by hand on the vendor's test key. I thought that the signature's date comes from our machine, so I set the clock forward a year to test, and it was rejected: without a time stamp from outside it ends with the certificate. I'd have shipped installers that stop working in a year. For the key ceremony itself I knew that I don't know enough, it can be done once, so I booked the vendor's engineer for an hour and she watched me. We left the old pipeline as it was and ran both for two releases, and I compared the files byte by byte, except for the signature. It went out on the eighth day to our own staff and on the ninth to customers. I wrote it up, how to sign and how to check, one page.",
      ratings: [
        { competency: "learning", level: 3 },
        { competency: "planning-for-failure", level: 3 },
      ],
      reason:
        "From task to knowledge, explicit leaving out, a test that could fail and corrected a belief: 3. The page exists but nobody is said to have used it, so not 4. Own limit named and covered, old path kept in parallel, staff first; the way back was kept but not tried, and the design was not changed, so 3.",
    },
    {
      answer:
        "Bazel, for a firmware release, in three weeks. The chip vendor had stopped supporting the old build. I started from the smallest thing we ship, a boot loader with eleven files, because it's either the same bytes or it isn't. It wasn't, for four days. I had thought that it only sees the inputs I declare, but on our agents the sandbox was switched off, so it found a header from the system. When I took that header away on purpose the build still passed, and then I knew what I did not understand. I put the sandbox on, and it failed at nineteen places, each of which was a real hole in our old build as well. Remote caching I left out fully. I told the release lead on the second day that this is new to me and what I would decide by day fifteen: if the main image isn't the same by then, we release with the old tool, frozen in a container; I had prepared that and we flashed a device with it to see. It was the same on day thirteen. I made a small repository with the six mistakes I had made, each of them broken on purpose and with the error it gives. Two colleagues learned from it when they moved the other products, and they added three of theirs; one told me that the sandbox one saved them the same week.",
      ratings: [
        { competency: "learning", level: 4 },
        { competency: "planning-for-failure", level: 4 },
      ],
      reason:
        "A deliberate test exposes a wrong belief, and the repository of mistakes was used and extended by colleagues: 4. A fallback was built and flashed, with a date and a criterion for taking it, so that failing to learn in time would have cost the release nothing: 4.",
    },
  ],
} satisfies Question;
