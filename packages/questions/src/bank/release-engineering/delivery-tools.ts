import type { Question } from "../../question.ts";

export const deliveryTools = {
  key: "delivery-tools",
  prompt:
    "Think of the continuous integration or deployment tool you know best. What would you warn a team about before they adopt it?",
  kind: "common",
  roles: ["Release engineer", "Site reliability engineer"],
  level: "any",
  minutes: 8,
  intents: [
    {
      key: "knows-below-the-interface",
      sentence:
        "Shows whether they know how the tool carries a change to production, or only which buttons they pressed.",
      competency: "delivery-design",
      listenFor: [
        "Explains where jobs run, what they share, and what is kept between runs",
        "Says how a build is identified and passed on from one stage to the next in that tool",
        "Gives a measured time, a queue or a failure rate, and what they changed because of it",
      ],
      watchFor: [
        "Names features from the product page, or the number of tools they have used",
        "Warnings that fit any tool: a learning curve, plugins, costs",
      ],
    },
    {
      key: "chooses-tools-by-need",
      sentence: "Shows whether they choose a tool by what a team needs or by what they are used to.",
      competency: "judgement",
      listenFor: [
        "Says for which kind of team the warning matters and for which it does not",
        "Compares with a second tool they have used, on the same point",
        "Names what it would cost to leave the tool again",
      ],
      watchFor: [
        "One tool is best, everywhere",
        "The choice was the company's and nothing about it can be said",
      ],
    },
  ],
  guide: {
    type: "open",
    parts: [
      { name: "Use", text: "What they built with it: how many repositories, people, runs a day." },
      { name: "Mechanism", text: "How it works underneath, as far as the warning needs it." },
      { name: "Limit", text: "Where it let them down, what that cost, and what they did about it." },
      { name: "For whom", text: "Which team should still choose it, and which should not." },
    ],
  },
  probes: [
    "Tell me about a day on which that tool was the problem.",
    "What is kept between two runs of the same job, and has that ever hurt you?",
    "For which team would you recommend it in spite of that?",
  ],
  adapt:
    "Take the tool that appears longest in their history and say its name in the question. If you know it yourself, ask about one mechanism (caches, agents, permissions of a job, concurrency) and follow it down. If they have moved a team from one tool to another, ask what the move cost; that figure makes an answer credible.",
  specimenAnswers: [
    {
      answer:
        "I have used Jenkins, GitLab, CircleCI, TeamCity and GitHub Actions, so pretty much all of them. I know Jenkins best. The warning would be that it is a bit old-fashioned and you need many plugins, and they have to be updated, and the interface is not so modern. GitLab is much nicer because everything is in one tool. At my last company it was already there when I came, and I wrote the pipelines in it, with stages for build, test and deploy. I would always take GitLab if I could choose.",
      ratings: [
        { competency: "delivery-design", level: 2 },
        { competency: "judgement", level: 2 },
      ],
      reason:
        "Stages in order from their own use, but nothing about where jobs run, what is passed on or what any of it cost: 2. Two tools are compared on one criterion (one tool instead of plugins), yet the conclusion is a preference for any team: 2.",
    },
    {
      answer:
        "GitHub Actions, about sixty repositories, some two thousand runs a day. My warning would be the cache. It looks like an optimisation and it's shared state: a branch can read the cache of main, and we restored dependencies by a key that had only the lock file's hash in it and not the system image. When the hosted image moved to a new compiler, we linked yesterday's objects with today's. The tests passed, two services crashed in production. After that the key carries the image version, and anything that ends up in a release is built without a cache, which costs us four minutes on a release and we found that acceptable because we release perhaps ten times a day. On pull requests the cache saves about six minutes of eleven, so it stayed there. Another point is that the artifact from a run isn't addressed by content, so we push the image to the registry and pass the digest to the deploy job; before, we passed a tag and one day it pointed at something else. For a team with five repositories and no people for infrastructure I'd still say take it, you start in an afternoon. In my earlier job with hardware in the loop we had agents of our own under Buildkite, and there hosted runners would have been no use at all. If we went beyond about a hundred thousand minutes a month we would be cheaper with our own machines; I worked that out in January and we are at sixty.",
      ratings: [
        { competency: "delivery-design", level: 4 },
        { competency: "judgement", level: 4 },
      ],
      reason:
        "Mechanism explained down to what the cache key held, promotion by digest, and a cache removed from one place and kept in another with minutes on both sides: 4. Two kinds of teams, a second tool on the same point, and a worked-out value at which the choice turns: 4.",
    },
    {
      answer:
        "That is a really good question, because tools are so central to what we do. I would say the tool I know best is Azure DevOps, where I was the responsible person for about three years for the entire organisation, and I have given internal trainings on it as well. It is an extremely powerful platform. You have boards, repositories, pipelines, artifacts and test plans all in one place, and that brings transparency across the entire lifecycle. What I'd warn a team about is that a tool on its own doesn't solve anything. You can have the best tool in the world, but if the mindset isn't there it won't help you. People underestimate the learning curve, so you need to plan for training, and you need champions in every team who carry the topic. You also have to think about governance from the very beginning, about naming, about permissions, about templates, because otherwise you end up with uncontrolled growth. And costs, of course, licences are a topic too. We had a maturity model with five stages and brought most teams from two to four within a year, which the management was very satisfied with. So my advice would be: start with the people, then the process, and only then the tool.",
      ratings: [
        { competency: "delivery-design", level: 1 },
        { competency: "judgement", level: 1 },
      ],
      reason:
        "Long and orderly, but parts of a product are listed and nothing says how a change passes through it or what went wrong: 1. Every warning fits any tool and any team, no second tool or cost of leaving is compared: 1. Three years of responsibility and the maturity stages are circumstances, not behaviour in the answer.",
    },
  ],
} satisfies Question;
