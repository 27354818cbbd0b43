import type { Question } from "../../question.ts";

export const releasingMicroservices = {
  key: "releasing-microservices",
  prompt:
    "One feature needs changes in five services that other teams also depend on. How do you release it?",
  kind: "technical",
  roles: ["Release engineer", "Backend engineer"],
  level: "senior",
  minutes: 14,
  intents: [
    {
      key: "keeps-releases-independent",
      sentence: "Shows whether they change contracts so that services need not be released together.",
      competency: "system-design",
      listenFor: [
        "Widens first and narrows last: new fields or versions beside the old, consumers moved, old removed",
        "Works out the order from who calls whom, also for messages that wait in queues",
        "Says when a coordinated release is the smaller evil",
        "Knows how they find out that nobody uses the old contract any more",
      ],
      watchFor: [
        "One release window for all five",
        "A new version number is expected to solve compatibility by itself",
        "Thinks of calls only, and not of stored events or cached answers",
      ],
    },
    {
      key: "tests-contracts-not-the-world",
      sentence: "Shows how they gain certainty without a copy of the whole system.",
      competency: "building-in-quality",
      listenFor: [
        "Checks a provider against what its consumers in production expect, before merging",
        "Says which combinations of versions will really meet, and tests those",
        "Keeps few tests across all services, and says what they are for",
      ],
      watchFor: [
        "Everything is tested together in one shared environment which must be right first",
        "Each team tests its own service and that is all",
      ],
    },
    {
      key: "sees-across-services",
      sentence: "Shows whether they would notice that the feature fails although every service looks fine.",
      competency: "measurement",
      listenFor: [
        "Follows one user action through all services, and says which signal belongs to the feature",
        "Can tell which versions took part in a failed request",
        "Names a threshold at which the feature is switched off",
      ],
      watchFor: ["Five dashboards, one for each team", "Each service is up, so the feature works"],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "Independent or coordinated",
        text: "Whether the five can be released separately, what prevents it, what removing that would cost.",
      },
      {
        name: "Versioning",
        text: "How contracts and messages are versioned, how long old ones live, who decides.",
      },
      {
        name: "Compatibility",
        text: "What may be added at any time, what breaks consumers, how stored data and queues are covered.",
      },
      { name: "Order", text: "Which service first, feature off, then who, and where each step can stop." },
      {
        name: "Testing",
        text: "Contract checks, combinations that will meet, a few paths across everything.",
      },
      {
        name: "Observability",
        text: "A signal for the feature, traces across services, versions visible, switch-off value.",
      },
    ],
  },
  probes: [
    "Draw me the order. What is running after the third step, if we stop there for a month?",
    "Messages in the old form are still waiting in the queue. What reads them?",
    "How do you know that the old field can go?",
    "When would you release all five at once after all?",
  ],
  adapt:
    "Take a feature from their product and let them name the services. If their system was one program with several modules, ask the same about modules and the database, or about a public interface and its clients. Someone from a place with hundreds of services should say who enforced the rules; the credible part is a contract change that went wrong.",
  specimenAnswers: [
    {
      answer:
        "All five teams finish their part and deploy it to the integration environment. There we test the feature end to end. When it's okay we make a release with a version number for the whole, like 5.3, which contains the versions of each of the services, and that gets deployed together in the release window in the evening, in the right order, so first the backend ones. The advantage is that you know these versions work together. If one fails we roll all of them back. Microservices should be independent, I know, but in practice they aren't. We watch the dashboards of the services after.",
      ratings: [
        { competency: "system-design", level: 2 },
        { competency: "building-in-quality", level: 2 },
        { competency: "measurement", level: 1 },
      ],
      reason:
        "The usual path and an order are given; during the window versions meet anyway and this, like queues, is not covered: 2. One kind of test with no statement on what it finds or blocks: 2. Dashboards without figure or action: 1.",
    },
    {
      answer:
        "I'd try hard not to release them together. Say checkout shows a delivery slot, and that needs slots in warehouse, prices, order, notification and the shop. I draw who calls whom; those who give data first, so warehouse adds the slot as an optional field, then prices, then order stores it, and old orders have none, so order must live without it for good. Notification reads order events from a queue, those wait up to three days, so it has to read both forms, and I would deploy it before order starts to write the new one. The shop last, behind a flag. After each step you could stop for a month and nothing is broken, only unused. No new version of an interface unless I take something away. Then I'd put v2 next to v1 for a quarter and look in the logs who still calls v1. For tests: each consumer writes down what it expects, and the provider's build runs the expectations of all versions that are in production, and that blocks. Only two tests go across all five, one order with a slot and one without. Then to see it: share of checkouts with a slot that end in a confirmed slot in warehouse, per hour, against the expected ninety-eight percent from the pilot shop; under ninety-five for half an hour and the flag goes off. The trace has service version in it. All at once I would do only if it is about security and the old form has to stop working the same day.",
      ratings: [
        { competency: "system-design", level: 3 },
        { competency: "building-in-quality", level: 3 },
        { competency: "measurement", level: 3 },
      ],
      reason:
        "Contract, versions side by side, queue and stored data covered, rejected alternative with the exception named; no cost or load puts numbers on it: 3. Each check has its defect and place, and it is clear what blocks: 3. A user-level signal with baseline, window, threshold and action: 3; no misleading figure is told.",
    },
    {
      answer:
        "First question: does it need five? We once had a feature like that and by putting the rule into one service and letting the others pass a field through, it was two. A coordinated release cost us, I counted, eleven people for four hours, and about one in three went wrong; two extra deployments with widening first cost a day of one person. So up to maybe three or four days of extra work I widen, and above that I'd ask whether to coordinate, and for removing a sign-in protocol last year we did coordinate, because it would've been five weeks. To come back from that one to separate releases we left an adapter in, which we took out when the last client was gone. The order comes from a generated picture out of the traces, not from what people remember, since the remembered one missed a reporting job. Contract tests we have, but they missed that a field was there and its meaning changed, net to gross, every build was green and totals were wrong for a day. Contract tests can't see meaning. So for fields with money or time we added examples with expected values that both sides run; that has stopped two since, and we deleted most of the shared end-to-end suite, it used to be red one day out of three and had found one thing in a year. How I would see it: not per service, that was how we had missed it, all five green. I now take the sum on the order page against the sum in the ledger, for each order with the feature on; a single difference over a cent switches it off. At first it alarmed for orders under way, so it compares after ten minutes.",
      ratings: [
        { competency: "system-design", level: 4 },
        { competency: "building-in-quality", level: 4 },
        { competency: "measurement", level: 4 },
      ],
      reason:
        "People-hours and failure share decide between widening and coordinating, with the value where it turns and the adapter that led back: 4. An escape traced to what contract tests cannot see, a new check with catches, a suite deleted with its figures: 4. Five green services misled, the replacing signal and its own correction are told: 4.",
    },
    {
      answer:
        "You widen first. New optional field in the provider, then the ones that pass it on, then the one that shows it, feature off. Events carry the field from the start, readers ignore what they don't know, and those in the queue without it get a default, so it doesn't matter which version is where. If one part is missing users see the page as today. One version bump for all would be simpler to explain, but five teams would wait for the slowest, so no. Removing comes last. Tests, each team has its own, they're responsible. Then we look at error rate and latency in all five after each step.",
      ratings: [
        { competency: "system-design", level: 3 },
        { competency: "building-in-quality", level: 1 },
        { competency: "measurement", level: 2 },
      ],
      reason:
        "Contract, versions side by side, queue, what users see and a rejected alternative, in few words: 3. Checks are left to each team, and nothing would find a contract that two teams read differently: 1. Figures without baseline, threshold or a signal for the feature: 2.",
    },
  ],
} satisfies Question;
