import type { Question } from "../../question.ts";

export const releaseCycle = {
  key: "release-cycle",
  prompt:
    "Take one release you were responsible for and walk me through it, from planning to the days after deployment.",
  kind: "common",
  roles: ["Release engineer"],
  level: "any",
  minutes: 10,
  intents: [
    {
      key: "sees-the-whole-path",
      sentence:
        "Shows whether they see a release as one path with conditions along it, or know only the part they execute.",
      competency: "delivery-design",
      listenFor: [
        "Says what had to be true before the release could move on: who approved, which results, which date",
        "Names what was passed from stage to stage: a commit, a tagged build, a change record",
        "Starts before the code was finished, with scope, dependencies or a cut-off date",
      ],
      watchFor: [
        "The story begins with the deployment command",
        "Stages are listed as a textbook would, with no date, name or number from this release",
        "Something was rebuilt or edited between test and production and this passes without comment",
      ],
    },
    {
      key: "stays-after-deployment",
      sentence:
        "Shows whether their responsibility ends when the deployment is green or when the release has proved itself.",
      competency: "follow-through",
      listenFor: [
        "Says who watched what, and for how long, after the deployment",
        "Names something from this release that was changed for the next one, and who changed it",
      ],
      watchFor: [
        "The account ends with 'and then it was live'",
        "A review was held but no action from it can be named",
        "Trouble after the release is described as another team's business",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "Scope and plan",
        text: "What was in, what was left out, who depended on it, which date was fixed and why.",
      },
      {
        name: "Build and verify",
        text: "How the release was cut, which build was tested, what results were required.",
      },
      { name: "Go or no-go", text: "Who decided, on what, and what would have stopped it." },
      { name: "Deploy", text: "How it reached users: order, share of traffic, people present, way back." },
      { name: "Watch", text: "Which signals were followed, for how long, and what they showed." },
      {
        name: "Close and learn",
        text: "When it counted as done, what was reviewed, what is different since.",
      },
    ],
  },
  probes: [
    "What had to be true before you were allowed to start the deployment?",
    "What did you leave out of that release, and who had to agree?",
    "How long after the deployment did you consider it finished, and why then?",
  ],
  adapt:
    "Pick the product whose rhythm you can see in their history. Someone from store-reviewed mobile apps or installed software should talk about cut-off dates, review queues and several supported versions; someone from a web service about many small releases, so ask for the last one that needed planning. An answer becomes credible with a date, a version and a thing that was left out.",
  specimenAnswers: [
    {
      answer:
        "The last one was our quarterly release, in March. First we plan, so product decides what goes in. Then development happens and when they are done they tell us. We build it and QA tests it, that takes about a week usually. When QA gives the okay we deploy in the evening because there is less traffic. We have a checklist in the wiki for that which I follow. In March it went fine, everything was green, and we sent the mail that it was live. After that support takes over if there is anything.",
      ratings: [
        { competency: "delivery-design", level: 2 },
        { competency: "follow-through", level: 1 },
      ],
      reason:
        "The stages are in order, but the only condition for moving on is 'QA gives the okay' and nothing says which build was tested or what passed between stages: level 2. The account ends with the mail, and what follows belongs to support: level 1.",
    },
    {
      answer:
        "I'll take 4.12 of our billing service. We had a fixed date, because the new tax rates applied from the first of the month, so three weeks before I cut the scope with product: the rates had to go, an invoice redesign did not, and we put the redesign behind a flag that stayed off. The branch was cut ten days before. From then the build with that tag was the one that went to staging and later to production; fixes had to be merged to main first and picked over, there were two of those. To go ahead we needed a clean run of the invoice comparison, which recalculates last month's invoices with the new build and shows every difference, and a yes from finance on those differences. We deployed on the 28th, first to internal accounts, the day after to everyone. I stayed on the error rate and on the number of invoices per hour for two days and checked the first real run on the first. We found eleven invoices with a rounding difference, corrected them the same day, and in the review we added rounding cases to the comparison. I did that the week after.",
      ratings: [
        { competency: "delivery-design", level: 3 },
        { competency: "follow-through", level: 3 },
      ],
      reason:
        "One tagged build goes through all stages, the gates are concrete (a clean comparison run, finance's yes) and the flag is a way to leave things out. No stage is justified by cost or changed because of measurements, so 3 and not 4. They watch until the first real invoice run and make the change themselves the week after; there is no evidence that the change has caught anything since, which keeps follow-through at 3.",
    },
    {
      answer:
        "Probably our mobile release 7.0. We had moved from six weeks to two weeks before that, because I had measured that a finished change waited 23 days on average until users had it, and most of that was waiting for the cut. So planning was light: on Monday we cut whatever was on main, and anything unfinished was off by flag. The same signed build went to the beta group and to the store; we stopped doing a separate release build after one of those differed from what we had tested. The gate was a crash-free rate of 99.7 percent in beta with at least two thousand sessions. Then the store's staged roll-out, one, ten, fifty percent, a day each. At ten percent we halted, because sign-ins from one older system version had dropped by a third, although crashes looked fine. It was our certificate list. We fixed it, restarted at one percent, and it took four days longer. Afterwards I added sign-ins per system version to the gate, and in 7.3 that stopped a build before it left beta. We then put the same check into the tablet app, which had the same list.",
      ratings: [
        { competency: "delivery-design", level: 4 },
        { competency: "follow-through", level: 4 },
      ],
      reason:
        "The rhythm and the removed second build are justified by a measured wait and a real difference, and the gate has a figure and a minimum sample: level 4. The new check caught a build three releases later and was carried to the tablet app where the same condition existed: level 4.",
    },
  ],
} satisfies Question;
