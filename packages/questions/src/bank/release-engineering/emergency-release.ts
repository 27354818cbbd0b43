import type { Question } from "../../question.ts";

export const emergencyRelease = {
  key: "emergency-release",
  prompt: "A defect in production is too serious to wait for the next release. How do you get the fix out?",
  kind: "common",
  roles: ["Release engineer", "Site reliability engineer", "Backend engineer"],
  level: "any",
  minutes: 8,
  intents: [
    {
      key: "is-a-release-the-answer",
      sentence:
        "Shows whether they reduce the harm by other means first and know what makes a release urgent.",
      competency: "incident-handling",
      listenFor: [
        "Asks who is affected and whether it is getting worse",
        "Looks for something faster than a new build: going back, a flag, switching a function off",
        "Says who leads, who fixes and who informs",
      ],
      watchFor: [
        "Starts with the branch and the fix",
        "Urgent is whatever a manager or a large customer calls urgent",
      ],
    },
    {
      key: "knows-which-steps-to-keep",
      sentence: "Shows which checks they keep under time pressure and how they answer for those they drop.",
      competency: "judgement",
      listenFor: [
        "Names the steps that stay even now, and what each protects against",
        "Names the steps that may come later, who agrees to that, and where it is written",
        "Keeps the change as small as it can be, from the version that is running",
      ],
      watchFor: [
        "The process is dropped as a whole, or kept as a whole whatever it costs",
        "Other finished work is taken along because it is ready",
      ],
    },
    {
      key: "brings-it-back",
      sentence:
        "Shows whether the emergency is closed: the fix in the main line, the dropped checks made up for, the way there shorter next time.",
      competency: "follow-through",
      listenFor: [
        "Says how the fix gets into the main line and how they know that it is there",
        "Names a check that was made up for afterwards and what it found",
        "Counts emergencies, and can say what changed because of that count",
      ],
      watchFor: [
        "A fix that was lost with the next regular release, told as bad luck",
        "Emergencies are a normal part of the week",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "Size it",
        text: "Who is affected, how badly, whether it is spreading, what waiting would cost.",
      },
      { name: "Stop the harm", text: "Going back, a flag, a function switched off, while the fix is made." },
      { name: "Smallest fix", text: "From the running version, only this change, seen by a second person." },
      { name: "Shortened path", text: "Which checks stay, which come later, who agreed." },
      {
        name: "Deploy and watch",
        text: "A part first if at all possible, with the signal that the defect is gone.",
      },
      { name: "Close", text: "Fix in the main line, checks made up for, cause of the urgency removed." },
    ],
  },
  probes: [
    "Which check would you not give up, whatever the pressure?",
    "How do you make sure that the fix is still there after the next regular release?",
    "How often did you need this in the last year?",
  ],
  adapt:
    "Take the defect from their world: wrong amounts, a leak of data, a device that will not start, a store review that takes a day. Where their releases take minutes, ask what makes a release an emergency at all. An account of one real emergency, with the time from report to relief, is worth more than the procedure.",
  specimenAnswers: [
    {
      answer:
        "Then we do a hotfix. The developer makes a hotfix branch from master, fixes it, and I build it and put it directly to production, without the whole test cycle because that takes two days. If the management says that it must go out now then it has to go out. Usually developers test it on their machine. Afterwards it is merged to develop, normally the developer does that. It happened once that it was forgotten and the bug was back after the next release, that was embarrassing, but it was not my task.",
      ratings: [
        { competency: "incident-handling", level: 1 },
        { competency: "judgement", level: 1 },
        { competency: "follow-through", level: 1 },
      ],
      reason:
        "Straight to the fix, without sizing or stopping harm: 1. The test cycle is dropped as a whole on management's word: 1. The lost fix belonged to somebody else and nothing was changed because of it: 1.",
    },
    {
      answer:
        "First I want to know how many people and whether it gets worse while we talk. Then whether going back is possible, or turning off the feature, because that is faster than any fix. If it is, I do that and then it is not really an emergency any more. If not, one person fixes, one reviews, I prepare the release, and somebody tells support, so that it's not all the same person. The fix is made from the tag that runs in production and nothing else goes in. I keep the review, the unit tests, and the deployment to one region first for ten minutes. The long browser tests run at the same time and if they fail we look at it then; the lead on duty has to agree and I write that in the ticket. Full rounds take an hour forty, so for wrong prices, where we lose money by the minute, that's the trade. The pipeline opens the merge to main by itself and the next regular release is blocked while it is open, that is since we lost a fix two years ago.",
      ratings: [
        { competency: "incident-handling", level: 3 },
        { competency: "judgement", level: 3 },
        { competency: "follow-through", level: 3 },
      ],
      reason:
        "Sizes, prefers faster relief, divides roles and informs, in order: 3. Kept and postponed checks are weighed with the duration and the loss, and who agrees is named; no sign that would reverse the decision: 3. A lost fix led to a block in the pipeline that exists: 3, as nothing is said on whether it has caught one since.",
    },
    {
      answer:
        "The one I remember best: customers could see other customers' invoices after a caching change, reported at 16:20. We turned caching off for invoices at 16:26, that made the page slow, and the leak was gone, I checked with two accounts. So at that point I asked if we still need a hotfix tonight. The slow page was taking the database to ninety percent, and the evening peak is at seven, so yes, but with an hour and a half and not with ten minutes. That let us keep everything except the load test. I said we go unless the test of the two accounts fails or the database on the first node is over seventy percent, then we would rather limit the invoice page to business customers. It went at 17:50, node one was at sixty-one. The legal side I handed to the data protection officer at 16:40 with the log of who had seen what, and a colleague took over updates from me at six with the timeline. Load test the next morning, it found nothing. Fix was in main that night, the bot shows tags that are not contained in main. I keep a list of emergencies, there were fourteen that year, and six were caches keyed without the customer. So we made the cache client refuse a key without a customer. Next year it was five, none of those. It had refused about twenty in builds by then. We did find that the batch jobs used another client, and changed those also.",
      ratings: [
        { competency: "incident-handling", level: 4 },
        { competency: "judgement", level: 4 },
        { competency: "follow-through", level: 4 },
      ],
      reason:
        "Relief in six minutes, checked with two accounts, roles handed over with a timeline: 4. Having bought time, they ask again whether a hotfix is needed and set the values that would reverse the go in advance: 4. A count over a year led to a refusal in the client, with figures a year later and a second client found: 4.",
    },
    {
      answer:
        "We have a very well defined process for this, which I helped to write. There are four priorities, P1 to P4, with response times, and only a P1 or a P2 with approval of the change manager qualifies for an emergency release. The reporter fills in the emergency form, with impact, urgency and justification. Then the emergency change board meets within thirty minutes, which consists of the change manager, the service owner, the head of operations and security. They assess the risk and approve or reject. On approval the development provides the fix on the emergency branch, which is tested by QA according to the reduced test plan, which is defined for each application as an annex. After a successful test the deployment takes place by operations following the runbook, and communication goes out to the distribution list through the service desk by means of template seven. Within five working days there's a post-implementation review, in which the root cause is documented and the measures are recorded in the register. The process was audited last year without findings. I think it's important that everyone knows it and that there are no shortcuts, because shortcuts are how you get the next emergency.",
      ratings: [
        { competency: "incident-handling", level: 2 },
        { competency: "judgement", level: 2 },
        { competency: "follow-through", level: 2 },
      ],
      reason:
        "Roles and messages exist, but harm continues while forms are filled and the board meets; nothing faster than a fix is considered: 2. Criteria for urgency are named and argued from the rule, not from a case, and which checks the reduced plan keeps is left to the annex: 2. A review with measures is scheduled, with none named and nothing on the fix reaching the main line: 2. A described process is weaker evidence than one emergency told.",
    },
  ],
} satisfies Question;
