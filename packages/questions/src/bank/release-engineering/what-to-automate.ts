import type { Question } from "../../question.ts";

export const whatToAutomate = {
  key: "what-to-automate",
  prompt: "How do you decide which parts of a release to automate?",
  kind: "common",
  roles: ["Release engineer", "Site reliability engineer"],
  level: "any",
  minutes: 8,
  intents: [
    {
      key: "weighs-cost-and-return",
      sentence: "Shows whether automation is a choice with costs for them or a good in itself.",
      competency: "judgement",
      listenFor: [
        "Counts: how often, how long, how many mistakes, what one mistake costs",
        "Names something left to people on purpose, with the reason and what would change that",
        "Includes what automation costs later: upkeep, lost practice, failing in its own way",
      ],
      watchFor: [
        "Everything should be automated",
        "Chosen by what was annoying or by what was new to try",
        "No example of automation that was not worth it",
      ],
    },
    {
      key: "knows-where-people-belong",
      sentence:
        "Shows whether they know at which points of a release a person adds something that a machine does not.",
      competency: "delivery-design",
      listenFor: [
        "Separates carrying out a step from deciding on it",
        "Writes down and simplifies a step before automating it",
        "Says how a person can stop the automation and go on by hand",
      ],
      watchFor: [
        "An approval that always gets clicked is presented as a control",
        "The script can be run by its author only",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      { name: "List and count", text: "The steps with frequency, duration, mistakes and their price." },
      {
        name: "Remove first",
        text: "Steps that can go, or be made simple, before any of them is automated.",
      },
      {
        name: "Choose",
        text: "What to automate now, in which order, and what to leave to people on purpose.",
      },
      {
        name: "Build to be stopped",
        text: "Safe repetition, a dry run, a way to interrupt and to continue by hand.",
      },
      { name: "Look back", text: "Whether it saved what was expected, and what it costs to keep." },
    ],
  },
  probes: [
    "What have you left manual on purpose?",
    "Which automation of yours should not have been built?",
    "What do people do on the day the automation is broken?",
  ],
  adapt:
    "Use the frequency of their releases: automating a yearly cut-over and a step done thirty times a day are different questions. For someone whose history says that they automated everything, ask what the last remaining manual step was and why it stayed. Figures from before and after make an answer credible.",
  specimenAnswers: [
    {
      answer:
        "My principle is that everything you do twice should be automated. People make mistakes and machines don't. At my last job I automated the whole release with scripts, the versioning, the build, the release notes, the deployment, even the mail. It took me about half a year on the side, but then it was one click. When something did not work they came to me and I fixed the script. If I had more time I would have automated the approvals too, because the managers always just click yes.",
      ratings: [
        { competency: "judgement", level: 1 },
        { competency: "delivery-design", level: 2 },
      ],
      reason:
        "A principle applied to everything, with half a year's cost and the dependence on one person unweighed: 1. The steps are known and in order; what each is for, a way to continue by hand and the meaning of an approval that is always clicked stay open: 2.",
    },
    {
      answer:
        "I make a list of what people do in a release and write next to it how long, how often, and what went wrong in the last year. At the insurance company we had 31 steps. Nine could go, nobody knew any more what they were for. Then I took those first where a mistake is expensive and the step is always the same; that was setting the version in seven places, it had failed four times in a year and one of these cost us a Saturday. Two days of work. Release notes I did not automate: twenty minutes, twice a month, and the person who writes them notices what is missing; I would, if we went to daily releases. And whether we go ahead stayed with a person, but I changed what they see, because they clicked yes within seconds. Now it shows what differs from the last release and two figures, and they've said no three times since. What was not worth it was the test data. Three weeks, and it breaks every time the schema changes, I reckon we have spent more on it than it saved, and I stopped it in the end. The scripts print what they would do, every step can be run by itself, and twice a year someone else does a release by hand from the page, so that we can.",
      ratings: [
        { competency: "judgement", level: 4 },
        { competency: "delivery-design", level: 4 },
      ],
      reason:
        "Options weighed on counts from the case, a turning point (daily releases), and an own choice looked back on and stopped: 4. Steps removed before automating, the approval reshaped and since used three times, manual practice kept: 4.",
    },
    {
      answer:
        "I look at what is done most often and takes longest, so first builds and tests, then deployment to the test systems, then production. In our case production deployment stayed manual in the sense that someone presses the button, because we only want it when people are there. That person looks at whether the tests are green and if there is any incident open. I would not automate database changes completely, at least big ones, since every one is different and it is better if somebody watches. It depends on the risk. Smaller things like closing tickets we have automated too, although it was more because it was easy.",
      ratings: [
        { competency: "judgement", level: 2 },
        { competency: "delivery-design", level: 3 },
      ],
      reason:
        "Criteria are named (often, long, risk) and not backed by a count or a case, and one choice is explained by ease: 2. The order of stages, what the person at the button looks at and why a person stays there are clear, and the step is triggered by presence of people: 3. No measured cost shaped it, so not 4.",
    },
  ],
} satisfies Question;
