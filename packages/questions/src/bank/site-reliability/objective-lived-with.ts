import type { Question } from "../../question.ts";

export const objectiveLivedWith = {
  key: "objective-lived-with",
  prompt:
    "Choose a service level objective you have lived with. What did your team do because of it that it would not have done otherwise?",
  kind: "common",
  roles: ["Site reliability engineer", "Engineering manager"],
  level: "mid",
  minutes: 9,
  intents: [
    {
      key: "counts-what-users-feel",
      sentence:
        "Shows whether the objective stood for something users notice and whether they know what it left out.",
      competency: "measurement",
      listenFor: [
        "Says what counts as a bad request, where it is measured and over which window",
        "Explains where the number came from: what users put up with, what the service had done before, what its dependencies allow",
        "Tells of users who suffered while the objective was met, or of a miss that nobody felt",
        "Says when the definition or the number was last changed, and what led to it",
      ],
      watchFor: [
        "Quotes nines and cannot say what a bad request is",
        "The number came from a contract, a template or a round figure that somebody liked",
        "Met for years, and nobody asked whether it could fail",
      ],
    },
    {
      key: "spent-budget-changes-work",
      sentence: "Shows whether a spent budget changed somebody's work by an agreement made beforehand.",
      competency: "working-across-teams",
      listenFor: [
        "Names who had agreed to the consequence before it was needed, and what they got for it",
        "Tells of one time the budget ran out: who did what from which day, until when",
        "Repeats fairly what product or the developers held against it",
      ],
      watchFor: [
        "The objective was looked at in a report, and work went on",
        "A freeze was declared, and exceptions were granted until nothing was left of it",
        "The others 'do not care about reliability'",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "What users came for",
        text: "The task the objective stands for, and what its users would call failed or too slow.",
      },
      {
        name: "Indicator and window",
        text: "Which events are good and which bad, where they are counted, over how long.",
      },
      { name: "The number", text: "Why this value and not a tighter or looser one, and who agreed to it." },
      { name: "The consequence", text: "What was to happen at a miss, written down and accepted before." },
      { name: "One occasion", text: "A time the budget ran low or out, and what people did from then on." },
      { name: "Revision", text: "What the objective failed to show, and how it was changed." },
    ],
  },
  probes: [
    "What exactly counted as a bad request?",
    "Who found the number too tight, and who found it too loose?",
    "What happened on the day after the budget was gone?",
    "When were users unhappy while it was met?",
  ],
  adapt:
    "For data, batch or platform work let freshness, completeness or time to a usable environment take the place of latency. If their company had no objectives, ask which one they would write for the service they know best, and whose work should change at the first miss. Someone from a very large company may describe the system around objectives; bring them back to one service and one month. Credible answers give the window, a bad month in figures, and what a named role had to put off.",
  specimenAnswers: [
    {
      answer:
        "We are really mature there. Every service has SLIs and SLOs, we did workshops with all the teams, and it's all in code, so the dashboards and the multi-window burn-rate alerts are generated automatically. Typically 99.95 for availability and a latency one on the 99th percentile, over 30 days. And then you have the error budget, and the idea is that when the budget is burned you stop features and do reliability. We report it to the leadership every month with traffic lights. I would say the biggest benefit is the culture, that people talk about reliability in the same language. When a team is red, their director sees it there. Product still doesn't really react, they only ever think about features, but at least it's transparent.",
      ratings: [
        { competency: "measurement", level: 2 },
        { competency: "working-across-teams", level: 1 },
      ],
      reason:
        "Percentiles, nines and a window, with nothing said about what a bad request is and no case in which the figure led to an action: 2. Red teams are reported upwards without a word to them, and product is explained by how it thinks: 1. The vocabulary is complete and the question, what was done because of it, is not answered.",
    },
    {
      answer:
        "Search in the web shop. A search is good if it comes back within 800 milliseconds and not with an error, counted at the load balancer, and we wanted 99.5 percent of them over four weeks. 800 because from about a second people typed again, you could see it, the double searches went up. In January I sat down with the product manager. She needed her ranking experiments, we needed a week now and then to repair things. So we wrote: if the budget's gone, no new experiments until the last seven days are fine by themselves, and two of the six developers take from our list. She signs an exception or nobody does. In March we were through it on day nineteen, a few slow evenings. She moved two experiments into April, and the two developers did the query cache and the timeouts; it was on the team board with their names. One experiment was started all the same. I asked the analyst who had switched it on, he simply hadn't been told, so he's in the mail since then. After nine days we were back. Without the paper she'd have said one week more, and I'd have said fine.",
      ratings: [
        { competency: "measurement", level: 3 },
        { competency: "working-across-teams", level: 3 },
      ],
      reason:
        "Good and bad searches defined, place, window, a reason for 800 milliseconds and a month in which it changed the work: 3. Nothing shows a doubt about the figure, so not 4. Both sides' needs, a written consequence with an owner, visible progress, and the missed agreement taken up with the person: 3.",
    },
    {
      answer:
        "It's maybe too small, it was for thirty analysts. Tables ready by seven on 95 percent of working days, over a quarter. We were at 97, so we did nothing. Then I sat with finance for other reasons and they said, your thing is never there when we need it. I looked, and the two days we had missed were both the first working day of a month. That's the only day on which they open before eight. So 97 percent was 100 for people who don't care and one out of three for the ones who do. There was a second thing, a table counted as ready when it existed, and once it had existed with half the rows. We made it two: the first three working days of a month are counted alone, no miss allowed in a quarter, and ready means rows within one percent of the source. On the new one we were red straight away, and for that reason I moved the heavy jobs away from the end of the month, which I'd not have done. Ten months fine now. The late rows come from the orders team. I wrote to them what we need, they said they would look at it. I asked again in spring. It's still open, I think.",
      ratings: [
        { competency: "measurement", level: 4 },
        { competency: "working-across-teams", level: 2 },
      ],
      reason:
        "A met objective that hid the only days that mattered, and a second flaw in what 'ready' meant, both replaced, and the new figure changed the schedule: 4. With the orders team a wish is passed on, without owner or date, and a reminder in spring is all: 2. 'Maybe too small' says nothing about the level.",
    },
    {
      answer:
        "For the payment interface, 99.9 percent of confirmations under three seconds in 30 days, seen from the shops' side, we had their numbers. We had a freeze rule and it was a joke, I counted: eleven misses in two years, and fourteen exceptions. So I went round the five product leads and asked what they would need to keep to it. It came out quite simple, four of the five said that they were stopped for something the fifth had done. And a freeze hits whoever happens to have something finished. So we dropped it. We charge each bad minute to the team whose change or component caused it, the on-call writes that down and the lead can object within three days. Whoever is over their share takes the first two items of the next fortnight from the incident list, nothing else stops. They proposed the two items, I'd wanted five. That was five quarters ago. It has been applied seven times, there were three objections, one of them right, and nobody has asked for an exception. Without it I'm pretty sure the retry limits and the second bank line would not exist.",
      ratings: [
        { competency: "measurement", level: 3 },
        { competency: "working-across-teams", level: 4 },
      ],
      reason:
        "Measured where the shops feel it, with a threshold, a window and an action that was taken seven times: 3. Why the freeze failed is found by asking, the clashing rule is replaced together with the leads, and five quarters without an exception show that it held: 4.",
    },
  ],
} satisfies Question;
