import type { Question } from "../../question.ts";

export const infrastructureAsCode = {
  key: "infrastructure-as-code",
  prompt: "Walk me through one infrastructure change you made as code, from the first edit to production.",
  kind: "common",
  roles: ["Release engineer", "Site reliability engineer"],
  level: "mid",
  minutes: 10,
  intents: [
    {
      key: "code-is-the-only-way",
      sentence: "Shows whether the code describes what runs, or is one of several ways to change it.",
      competency: "configuration-control",
      listenFor: [
        "Says where the state of what exists is kept, who can write it, and how two people are kept from applying at once",
        "Says who can still change things by hand, and what happens after they did",
        "Explains how environments share a definition and where they may differ",
        "Says with which rights the change is applied, and by whom or what",
      ],
      watchFor: [
        "Applied from a laptop with the rights of an administrator",
        "The code was written once, and changes since then are made in the console",
        "Names the tool and its modules without a change they made",
      ],
    },
    {
      key: "reads-what-will-happen",
      sentence: "Shows whether they know, before applying, what the change will destroy or interrupt.",
      competency: "planning-for-failure",
      listenFor: [
        "Reads the planned actions for replacements and deletions, and says which resources must never be replaced",
        "Splits a change into steps that can each be undone",
        "Says what going back means when the resource holds data",
        "Tells of a plan that looked harmless and was not",
      ],
      watchFor: [
        "The plan was long and was approved without reading",
        "Going back is reverting the commit, for a database as for a firewall rule",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      { name: "The need", text: "What had to change and why, and what depended on it." },
      {
        name: "The edit",
        text: "Which definition was changed, what is shared between environments and what is not.",
      },
      { name: "Review", text: "What the reviewer sees: planned actions, policy checks, cost, access." },
      { name: "Apply", text: "Who or what applies it, with which rights, in which order of environments." },
      {
        name: "Verify",
        text: "How it was confirmed that it does what was intended, and that nothing else changed.",
      },
      {
        name: "Drift and way back",
        text: "How differences are found later, and how this change would have been undone.",
      },
    ],
  },
  probes: [
    "Which part of the planned actions did you read most carefully?",
    "Who could have made the same change by hand, and how would you have known?",
    "The apply stops in the middle. What is true then?",
  ],
  adapt:
    "Ask for a change to something with state or with an address that others depend on: a database, a network, a certificate. For people from companies with machines of their own, the same question works with configuration management and images. Listen for resource names and for one planned action that surprised them; that is hard to invent.",
  specimenAnswers: [
    {
      answer:
        "We have everything in Terraform. For example we needed a new database for a service, so I copied the module from another service, changed the name and the size and ran plan, and then apply, first for staging and then production. It takes about fifteen minutes. The state is in a bucket, so everyone has the same. Then I gave the developers the address. Sometimes someone changes something in the console because it is urgent, then you see it in the next plan and have to find out who it was.",
      ratings: [
        { competency: "configuration-control", level: 2 },
        { competency: "planning-for-failure", level: 1 },
      ],
      reason:
        "Definitions and state are shared, but the module is copied, it is applied by hand with rights that go unmentioned, and drift is found by accident: 2. Nothing that could go wrong is named, and the planned actions are run and not read: 1.",
    },
    {
      answer:
        "Moving our public load balancer to a new subnet range. Forty services sit behind it. The definition is one module with a file of values for each environment, and people have only read access in production; a job applies with its own role, from main, one at a time, it holds a lock on the state. I changed the range and the plan for staging said 'replace' for the balancer, which means a new address, and customers have our address in their firewalls. So I did not do it in one go. First change: reserve the address on its own and protect it from deletion. Second: a second balancer next to the first in the new range, no traffic. Third: move the address. Fourth, two weeks later: remove the old one. The first three can be undone in minutes by applying the commit before, the fourth not, but there was nothing on it then. The reviewer gets the planned actions as a comment, and anything with replace or delete needs a second person. To verify I had a probe from outside and compared the list of rules before and after, since a rule added by hand two years ago would have been lost; the nightly comparison had been reporting that one and nobody had looked. I put it in the code. Since then a difference older than three days blocks the next apply, which people grumbled about, and I found a wrong one of mine through it in the first week. Tried on staging, including moving back: ninety seconds.",
      ratings: [
        { competency: "configuration-control", level: 4 },
        { competency: "planning-for-failure", level: 4 },
      ],
      reason:
        "One module with values, a locked state, a role that applies, drift reported and then made to block after a difference had been ignored: 4. The replacement is read off the plan, the change is reordered into steps that can be undone, the irreversible one comes last and moving back was rehearsed: 4.",
    },
    {
      answer:
        "I changed the node size of our cluster. It is in Pulumi, one program, and each environment has a small settings file that says the size, the count and the region, nothing else may be different. Pull request, preview is attached, someone from my team approves, and the pipeline applies with its own account, we ourselves cannot write in production. If there is drift, we have a job every night, it opens a ticket and whoever made the change has to bring it into the code or take it back in two days. In the preview I looked that it does a new node group first and only then deletes the old one, because the default is the other way round. It ran through and I checked that all pods were placed. If it had been bad I would have reverted the commit. That part we have not practised.",
      ratings: [
        { competency: "configuration-control", level: 3 },
        { competency: "planning-for-failure", level: 2 },
      ],
      reason:
        "One source with stated differences, apply rights apart from people, drift with a response; no check refuses a wrong state early, so 3. The order of create and delete was seen in the preview, yet the way back is a revert they have not tried and the reach was the whole cluster: 2.",
    },
  ],
} satisfies Question;
