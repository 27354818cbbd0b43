import type { Question } from "../../question.ts";

export const keepingCurrent = {
  key: "keeping-current",
  prompt: "What have you learned about releasing software in the past year that changed how you work?",
  kind: "common",
  roles: ["Release engineer", "Site reliability engineer"],
  level: "any",
  minutes: 6,
  intents: [
    {
      key: "knowledge-reaches-the-work",
      sentence: "Shows whether keeping current ends in changed work or in a list of sources.",
      competency: "learning",
      listenFor: [
        "Names one thing, where it came from, and the problem at work that made it matter",
        "Says how they tried it and what that trial could have shown to be wrong",
        "Names a belief or habit they gave up because of it",
      ],
      watchFor: [
        "Lists newsletters, conferences and podcasts, and nothing from them on asking",
        "Describes what a product claims to do as if it were their own finding",
        "Everything new was adopted, or nothing was",
      ],
    },
    {
      key: "chooses-what-to-ignore",
      sentence: "Shows how they choose what deserves attention and what a team should leave alone.",
      competency: "judgement",
      listenFor: [
        "Names something popular that they decided against, with the reason from their own situation",
        "Says what adopting would have cost: migration, training, running two things at once",
      ],
      watchFor: [
        "The reason for adopting is that others use it",
        "The reason for refusing is that the present way has always worked",
      ],
    },
  ],
  guide: {
    type: "open",
    parts: [
      {
        name: "What and why",
        text: "One practice, tool or finding, and the question from work that led to it.",
      },
      { name: "How it was tried", text: "A small trial with something at stake, and what it showed." },
      { name: "What changed", text: "What is done differently today, by the candidate and by others." },
      { name: "What was left", text: "Something looked at and not taken up, with the reason." },
    ],
  },
  probes: [
    "Where did you first come across it, and what made you try it?",
    "What did you believe before that turned out to be wrong?",
    "What is everyone talking about that you decided to leave alone?",
  ],
  adapt:
    "Look for a tool or practice that appears late in their history and ask about the change from the one before it. For someone whose employer allows few new tools, ask about a practice or a way of measuring. An answer is credible when the trial had a result that the candidate did not expect.",
  specimenAnswers: [
    {
      answer:
        "I read a lot. I follow the big engineering blogs and a couple of newsletters, I am in two chat communities and I try to go to a conference every year. This year there was a lot about platform engineering and about artificial intelligence in pipelines, and I think that is going to be very big. I also did a certification for our cloud provider in autumn. It is important in our field never to stand still. At work we have not had the time to introduce anything from it yet, but I keep it in mind.",
      ratings: [
        { competency: "learning", level: 1 },
        { competency: "judgement", level: 1 },
      ],
      reason:
        "Sources and topics without one use or test in work: learning 1. Importance is asserted by how much is written about a topic; no option, criterion or refusal: judgement 1. The fluent opening is not evidence for either.",
    },
    {
      answer:
        "That a slow pipeline was costing us more through batching than through waiting. I had a talk from a colleague at another company in my ear about merge queues, and we had the problem that on Thursdays main was red half the day. I did not want the queue at first, I thought it would slow us down. So I took two months of our own merges and replayed them in a script: with a queue of batches of four, we'd have had main red for eleven minutes in total where we really had thirty hours, and the median wait would have gone up by six minutes. I showed that to the team, we tried it for one repository in May and my numbers were off, the wait went up by fourteen minutes, because I had left out the retries. It was still worth it, and we kept it and wrote down how to choose the batch size; two other repositories have set theirs by that page since. What I left alone is splitting our pipeline into reusable components from a catalogue. We have five repositories; I reckoned two weeks of work and a new thing to version, to save perhaps a day a year. With thirty repositories I would decide differently.",
      ratings: [
        { competency: "learning", level: 4 },
        { competency: "judgement", level: 4 },
      ],
      reason:
        "A problem leads to the trial, the trial could fail and corrected both the first belief and the forecast, and a page was left that two other repositories used: learning 4. The refusal is costed, has the number of repositories at which it would turn, and the forecast for the queue is compared with the outcome: judgement 4.",
    },
    {
      answer:
        "Two things from this year. We had three rollbacks because of schema changes, so I read how others split them into widening and narrowing. I needed it for one change in four weeks. I tried it on a copy, with the old program running against the new schema, and it broke, as a trigger fills a column I had thought nobody writes. I had believed adding is always safe. That change went fine. What I'm leaving alone is the new deployment tool everyone moves to; ours works, we know it, no reason.",
      ratings: [
        { competency: "learning", level: 3 },
        { competency: "judgement", level: 2 },
      ],
      reason:
        "A task with a date, a test that failed and a belief it corrected: 3; it stayed with them, so not 4. The refusal names an option and rests on custom ('ours works'), with no cost or fact: 2. Few words are enough when they hold the behaviour.",
    },
  ],
} satisfies Question;
