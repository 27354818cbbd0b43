import type { Question } from "../../question.ts";

export const rollbackProcedure = {
  key: "rollback-procedure",
  prompt: "Walk me through the rollback procedure of a system you have released.",
  kind: "common",
  roles: ["Release engineer", "Site reliability engineer", "Backend engineer"],
  level: "any",
  minutes: 10,
  intents: [
    {
      key: "way-back-includes-data",
      sentence:
        "Shows whether the way back covers everything a release changes, data included, and whether it has been tried.",
      competency: "planning-for-failure",
      listenFor: [
        "Separates what can be put back (code, settings) from what cannot (data written since, messages sent)",
        "Says how schema changes are ordered so that the old version keeps working",
        "Says when it was last done, in earnest or as an exercise, and how long it took",
      ],
      watchFor: [
        "Redeploying the old version is the whole procedure, with a database behind it",
        "Restoring a backup is the plan, without a word on what is lost",
        "It is written down and has never been run",
      ],
    },
    {
      key: "knows-when-to-go-back",
      sentence:
        "Shows whether going back is a decision prepared in advance or a discussion held under stress.",
      competency: "judgement",
      listenFor: [
        "Names the sign and the time limit after which they go back",
        "Says who may decide alone",
        "Gives a case in which going forward was the better choice, and why",
      ],
      watchFor: [
        "Going back needs a meeting or a manager who may not be there",
        "Going back counts as a defeat and is put off while someone looks a bit longer",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      { name: "Trigger", text: "Which sign starts it and who may decide." },
      { name: "Hold", text: "What is stopped first: further deployments, jobs, traffic to the new version." },
      { name: "Put back", text: "Code, settings and flags, in which order, by which command." },
      { name: "Data", text: "What happens to schema changes and to what was written by the new version." },
      { name: "Confirm", text: "Which signals show that the old state works again, and who is told." },
      { name: "Exercise", text: "How and how often it is tried when nothing is wrong." },
    ],
  },
  probes: [
    "The new version has been writing data for an hour. What happens to it?",
    "When was this last done, and how long did it take?",
    "Who may start it at three in the morning?",
  ],
  adapt:
    "Choose the system of theirs with the most state. For mobile, desktop or device software, ask what going back means when users hold the new version. For people from teams that only go forward, ask what they do in the twenty minutes until the fix is out. The last time it was done, with a duration, is what makes an answer credible.",
  specimenAnswers: [
    {
      answer:
        "We use Kubernetes, so rollback is very easy, it is rollout undo and then you have the previous version within a minute. That is one of the big advantages. For the database we make a backup before each release, so if something is wrong with the data we would restore it. I have not needed that yet, fortunately. If something goes wrong I would inform my manager and we decide together if we roll back or if the developers can fix it fast.",
      ratings: [
        { competency: "planning-for-failure", level: 2 },
        { competency: "judgement", level: 1 },
      ],
      reason:
        "Code can be put back; restoring the backup is untried and would lose what was written since, which is not mentioned: 2. Deciding is passed on to a conversation, with no sign, limit or criterion: 1.",
    },
    {
      answer:
        "For our order service: first we stop the deployment train so nothing else goes out. The command puts the previous image and the previous settings back together, since we once put back one without the other. Twelve minutes for all regions. On data, the rule is that the old version has to run on the new schema. So we add columns, fill them, switch reading over in a later release and remove in the one after; the pipeline runs the previous release's tests against the migrated database and blocks otherwise. What the new version wrote stays. If it wrote something wrong, we have the order events and a repair script per case, that's not a button. Messages to the warehouse can't be called back, for those we keep a stop switch on the sender. Whoever is on call may go back without asking; the sheet says error rate twice the normal for five minutes, or anything wrong with money, and no looking for causes before that. We do it as an exercise once a month on a release that is fine, during the day. In February we did not go back although the limit was reached: the partner's side was failing for both versions, you could see it in the old instances too, so going back would only have cost twelve minutes.",
      ratings: [
        { competency: "planning-for-failure", level: 4 },
        { competency: "judgement", level: 3 },
      ],
      reason:
        "The order of schema changes makes each step undoable, what cannot be undone has its own switch, it is exercised monthly and the coupled settings came from a real failure: 4. Sign, limit and decider are fixed, and in February facts (old instances failing too) outweighed the rule; no later comparison with what was expected, so 3.",
    },
    {
      answer:
        "In the desktop product there was no rollback in that sense. Customers install it when they want. What we had was that the updater offers a version to one percent, then ten, then all, with two days between, and we could withdraw the offer. I wrote the page for withdrawing. For those who already had it we needed a new version with a higher number that contains the old code; we called that a reverse release and building it took about three hours with signing. We did it once for real, for a crash at start, and it reached most people within a day. The project file format was the difficult part, because the new version could write files the old one did not open. After that crash we made it a rule that a new format is read for one release before it is written. The decision was with the product manager and me, if crash reports per session were above half a percent at the one percent stage. I cannot tell you how we got to half a percent, it was like that when I came.",
      ratings: [
        { competency: "planning-for-failure", level: 4 },
        { competency: "judgement", level: 2 },
      ],
      reason:
        "Small reach first, a withdrawal and a reverse release used for real with durations, and the order 'read for one release before it is written' was introduced so that going back loses no files: 4. The limit and the deciders are named, but the figure is inherited without a reason and no other option is weighed: 2.",
    },
  ],
} satisfies Question;
