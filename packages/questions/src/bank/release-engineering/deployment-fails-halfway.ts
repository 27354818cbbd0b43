import type { Question } from "../../question.ts";

export const deploymentFailsHalfway = {
  key: "deployment-fails-halfway",
  prompt:
    "A deployment has stopped halfway: some servers run the new version, the others the old one, and the database change has been applied. What do you do?",
  kind: "technical",
  roles: ["Release engineer", "Site reliability engineer", "Backend engineer"],
  level: "mid",
  minutes: 12,
  intents: [
    {
      key: "stops-the-damage",
      sentence:
        "Shows whether they bring the situation to a standstill and find out who is affected before repairing it.",
      competency: "incident-handling",
      listenFor: [
        "Stops the automation, jobs and other deployments so that nothing moves on by itself",
        "Finds out what users get now, on both groups of servers",
        "Considers taking the new servers, or the old ones, out of traffic",
        "Names someone to lead and someone to inform, and when they next report",
      ],
      watchFor: [
        "Starts the deployment again to see whether it goes through",
        "Reads logs for the cause while users are being served by both versions",
      ],
    },
    {
      key: "finds-out-where-it-stands",
      sentence: "Shows whether they establish the state and the cause from evidence.",
      competency: "diagnosis",
      listenFor: [
        "Lists what runs where and does not trust the deployment tool's own view of it",
        "Asks what differs between the first server that failed and the last that worked",
        "Says what they would expect to see if a suspicion were right, and looks for that",
      ],
      watchFor: [
        "Settles on the first error message",
        "Assumes that the database change is complete, or is not, without looking",
      ],
    },
    {
      key: "forward-or-back",
      sentence: "Shows how they choose between finishing, repairing and going back.",
      competency: "judgement",
      listenFor: [
        "Asks whether the old version works with the changed database, and lets that steer the choice",
        "Compares the time and the risk of each way, and what can no longer be undone",
        "Sets a time after which the other way is taken",
      ],
      watchFor: [
        "Always back, or always forward",
        "Reverses the database change without asking what was written since",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "Stop the damage",
        text: "Halt the deployment and whatever would carry on by itself; serve users from one consistent side if possible; tell people.",
      },
      {
        name: "Understand",
        text: "Establish what runs where, what the database looks like, where and why it stopped.",
      },
      {
        name: "Assess the impact",
        text: "Who is affected and how, what has been written by each version, whether it is getting worse.",
      },
      {
        name: "Decide",
        text: "Finish, fix forward or roll back: compatibility, time, what cannot be undone, who agrees, by when.",
      },
      {
        name: "Execute",
        text: "One step at a time, announced, with a check after each and a second person.",
      },
      {
        name: "Verify",
        text: "Same version everywhere, data right, user signals back, jobs on again; then the review.",
      },
    ],
  },
  probes: [
    "What are users seeing at this moment, and how do you know?",
    "The old version cannot work with the changed database. What changes in your plan?",
    "You fix forward and the fix takes longer than you said. When do you stop?",
    "How do you know that it is over?",
  ],
  adapt:
    "Replace servers by what they have run: pods, regions, shops, devices in the field. If they tell of a real case, leave the exercise and stay with theirs. Raise the stakes where they have been: with a queue that both versions read, or with a settlement at a fixed hour. Credible answers ask you questions before acting.",
  specimenAnswers: [
    {
      answer:
        "I would look at the logs of the deployment to see why it stopped. Often it's a timeout or a full disk. Then I'd fix that and run it again, normally it continues with the rest of the servers. If it fails again I would roll back all servers to the old version, and also roll back the database with the down migration. Then I'd inform the developers so that they can analyse it. It is important to act fast in that situation.",
      ratings: [
        { competency: "incident-handling", level: 1 },
        { competency: "diagnosis", level: 1 },
        { competency: "judgement", level: 2 },
      ],
      reason:
        "To the cause at once; who is served what is not asked and people are told at the end: 1. Usual causes are guessed and a rerun is tried without an expectation: 1. Two ways are named, in a fixed order and not from facts of the case, and the down migration ignores what was written since: 2.",
    },
    {
      answer:
        "First I stop it, so the tool doesn't carry on or undo things by itself, and I block other deployments. Then a look at what users get: error rate per version. If only the new ones give errors I take them out of the balancer, provided the others can carry it, how much traffic is it? Fine, half the servers, at night, that works. I write in the channel that we have a partial deployment, no or little effect at the moment, next message in fifteen minutes, and ask a second person to come. Then what runs where: I'd ask the servers themselves for their version. I would compare the one where it stopped with the one before. Say it stopped on number six with the readiness check failing. Is six special, is it another zone, was five slow too? If it's the zone I'd expect that an old version restarted there has the same problem, so I would restart one of the old ones that's out of traffic and see. And whether the migration is complete I'd look up in its own table and on the column. Then, can the old version live with the new schema? If yes, going back is cheap and that's what I'd do at night, since nobody is waiting for the feature. If not, I would rather finish: fix the zone and continue. Going back then means a down migration, and that loses what the new version wrote. Then one server at a time, check, next. At the end versions from all servers, error rate, one order by hand, jobs on again.",
      ratings: [
        { competency: "incident-handling", level: 3 },
        { competency: "diagnosis", level: 3 },
        { competency: "judgement", level: 3 },
      ],
      reason:
        "Standstill, effect per version, reduced by traffic, second person, timed updates, user-level check at the end: 3. Bounded by comparison, with a prediction that can fail ('an old version restarted there has the same problem'): 3; no mechanism is worked out. Options weighed on compatibility, hour and loss of data; no time limit or reversing sign: 3.",
    },
    {
      answer:
        "I had nearly this one, so let me take it. Eight of twenty nodes new, schema changed, the tool said 'failed' and was about to undo by itself, so I pulled its lock before anything. Then I looked at who gets what. Errors were on the old nodes, which I hadn't expected, I'd have taken the new ones out. So I took the old ones out and asked capacity to start four more new ones from the pool; at eight the queue grew, at twelve it held. When it grew I had told support 'slow for ten minutes', that became twenty-five and I said so at ten. My colleague kept the times. Why it had stopped: node nine had no disk space. Why the old ones fail: those are two different things, people wanted it to be one. Old code reads the column list from a cache that it fills at start; so an old node restarted after the schema change should work, and one that wasn't should fail only on the order page. I restarted one outside traffic. It worked, and failures were on the order page alone. That also explained why staging was fine: there we restart everything at night. The disk was the log of a failed job, and how long that had been so I could only guess. For the decision I had forward, delete the log and finish, about ten minutes, or back with restarts, thirty, and both leave the data whole. I said forward, and if node nine isn't ready in five minutes, back, no discussion. It was ready in three. I'd written down ten and it was fourteen, because two more had the same log. We then made the deployment check disk space before it starts, and old code's cache is the thing I should have found before, with one query in review.",
      ratings: [
        { competency: "incident-handling", level: 4 },
        { competency: "diagnosis", level: 4 },
        { competency: "judgement", level: 4 },
      ],
      reason:
        "Acts against first expectation on what was seen, adds capacity as the queue grows, corrects an estimate aloud and keeps a timeline: 4. Two causes kept apart, each symptom and staging's silence explained, the guess marked as one: 4. Options with times and data, a limit for turning back, estimate compared with outcome: 4.",
    },
    {
      answer:
        "Halt the tool and freeze other deployments. Which side are users getting errors from? Take that side out, if the rest carries the load. One line to support and the channel, again in ten minutes, and I get a second pair of hands who keeps the log. Then I'd read the log of the server where it stopped; it's usually there. Back or forward: does old code run on the new schema? If yes, back, six minutes in our case. If no, forward, about twenty, as going back would throw away what the new side wrote. Service owner agrees, and by half past it's decided. After it, place an order myself.",
      ratings: [
        { competency: "incident-handling", level: 3 },
        { competency: "diagnosis", level: 2 },
        { competency: "judgement", level: 3 },
      ],
      reason:
        "Each action in order, with roles, timed messages and a check a user would recognise: 3. One known place is read and nothing competes with what it says: 2. The choice turns on compatibility, minutes and loss of data, with who agrees and by when: 3. Few words, and the behaviour is in them.",
    },
  ],
} satisfies Question;
