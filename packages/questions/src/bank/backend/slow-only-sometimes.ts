import type { Question } from "../../question.ts";

export const slowOnlySometimes = {
  key: "slow-only-sometimes",
  prompt:
    "An endpoint usually answers in 80 milliseconds, but about one request in a hundred takes four seconds. Find out why.",
  kind: "technical",
  roles: ["Backend engineer", "Site reliability engineer"],
  level: "mid",
  minutes: 12,
  intents: [
    {
      key: "narrows-it-down",
      sentence: "Shows whether they narrow the cause down with questions whose answers rule something out.",
      competency: "diagnosis",
      listenFor: [
        "Asks what the slow ones have in common: customer, server, hour, first after a pause, size of the answer",
        "Reads the shape: always four seconds points to a timer, anything up to four points to waiting or work",
        "Names several causes, and says for each what they would then expect to see",
        "Predicts what a change will do before making it",
      ],
      watchFor: [
        "Adds an index, a cache or memory and looks whether it helps",
        "Settles on the cause they had the last time",
        "Asks for logs without saying what they would look for in them",
      ],
    },
    {
      key: "measures-the-right-thing",
      sentence: "Shows whether their figures could show one request in a hundred at all.",
      competency: "measurement",
      listenFor: [
        "Looks at the distribution, or at the slow ones alone, and not at an average",
        "Splits the four seconds into parts, and asks which part is not measured",
        "Asks who has these four seconds, and how often one person meets them",
        "Says which figure would show that it is cured, over which time",
      ],
      watchFor: [
        "The mean is fine, so it is the network or the client",
        "Tries it a few times by hand and does not see it",
        "It is cured because nobody has complained since",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "Make sure",
        text: "Who measured it and where, since when, how it is spread over people and time.",
      },
      {
        name: "Compare",
        text: "What the slow ones share that the quick ones do not; the shape of the times.",
      },
      { name: "Split", text: "Where in the request the time goes, and which stretch nobody measures." },
      {
        name: "Causes",
        text: "Several that fit, with an observation each that would keep it or rule it out.",
      },
      { name: "Confirm", text: "A prediction that could fail, tried where it harms nobody." },
      { name: "Cure and show", text: "What is changed, which figure proves it, what will show it sooner." },
    ],
  },
  probes: [
    "All of the slow ones take between 4.0 and 4.1 seconds. What does that tell you?",
    "What would you expect to see if you were wrong?",
    "The database says that every query took under ten milliseconds. Where are the four seconds?",
    "How would you know next month that it has not come back?",
  ],
  adapt:
    "Choose a cause beforehand and answer their questions from it, with figures only when asked: a dead address in a list with two attempts of two seconds, a lock held by an hourly job, one customer with far more data, waiting for a free connection. Take one they have not worked with. Give them a real one of theirs instead if they have it fresh. Credible answers drop a first idea because of something you said.",
  specimenAnswers: [
    {
      answer:
        "One percent slow is nearly always the database. I'd first look at the slow query log and run an EXPLAIN, most of the time an index is missing, or statistics are stale, so I'd do an ANALYZE. If that isn't it, then I'd increase the connection pool, that helps very often. And then garbage collection, you can switch to ZGC there, with that you get pauses under a millisecond. If it's still there I'd put a cache in front and scale the pods out. I'd also have a look at the dashboards, p50, p95 and p99, the golden signals, so you see the whole picture. In my experience with these five measures you get 90 percent of all performance problems solved, I did this in several projects and it was always one of them.",
      ratings: [
        { competency: "diagnosis", level: 1 },
        { competency: "measurement", level: 2 },
      ],
      reason:
        "One remedy after another, and none with an expectation that could fail: 1. Percentiles are named, without a baseline, a threshold or a case in which one of them led to something: 2. That each remedy has helped somewhere says nothing about this endpoint.",
    },
    {
      answer:
        "Who measured it, the client or us? At the balancer, okay, so it's on our side of that. I'd take a thousand slow ones of yesterday and next to them a thousand fast ones. Same server? Spread evenly. By hour? Ah, all within the first two minutes of the hour. So it can't be a heavy customer then, they'd come at any time, and it's not memory cleaning, this doesn't know the clock. Something is started at full hours. I see three: a job in the database that locks, a job that uses up the CPU, or something like a certificate or a list that's fetched anew. If it's CPU, then other endpoints would be slow too; are they? No. If it's fetching, it'd be one request for each server, and it's hundreds. So it's a lock, on something only this endpoint writes. Does it write? The last-seen date of the user, right. Then I would expect to see waiting sessions in the database at the full hour, and one that they wait for. Yes, the export of users, four seconds. I'd let the export read from the copy at the next hour and say now that there will be no slow ones. For afterwards, the share over one second per ten minutes was one percent, on the hour it's more like thirty, and that's what I'd put the alarm on, above two percent in ten minutes someone looks. When we had something like this with logins, that alarm made us move a backup.",
      ratings: [
        { competency: "diagnosis", level: 3 },
        { competency: "measurement", level: 3 },
      ],
      reason:
        "Bounded by comparison, causes listed and dropped each for an observation, ending in a prediction made before the change: 3; how the last-seen write meets the export stays short. A share that users feel, with window, threshold, action and a case in which it led to one: 3.",
    },
    {
      answer:
        "Is it four, or up to four? All between 4.05 and 4.12. Then I forget load and locks, those smear, and here somebody waits for a timer. Two times two seconds, or four times one. And one in a hundred, is it a particular server? All eight the same. A particular customer? No. Then what happens at each hundredth request... connections. Do we close connections to the price service after so many requests? After 100. Okay so my idea is: a new connection costs four seconds, and an old one nothing. It could also be name lookup, that's often five here, or the handshake, and that'd be about 0.2, so I don't believe in those two, but I'd look. Prediction, on one server set it to 50 and it must be two percent there and one percent on the others. If it stays at one I'm wrong. Two percent, fine. How that comes about: the name gives two addresses, first one is tried, two seconds, again, two seconds, then the second one answers. So the first is a machine that is gone. It explains why there's never an error, it does succeed; why the database knows nothing; and why tests are fast, in tests there's one address. When did it start, the third of March? Was something switched off that day? I can only guess that the entry was forgotten, I'd ask. What nobody had seen: the mean had gone from 80 to 120 and the alert is on the 95th percentile, and that cannot see one percent, never. I had that once with search, for half a year, it was the sales person at the fair who told us, because a page has thirty such calls, and so one page in four had a slow one. Since then we have had the share of pages over one second, alarm at 0.5 percent over fifteen minutes, and it would have rung here on the third of March. And a connect time of its own in the trace, that's the stretch that was dark.",
      ratings: [
        { competency: "diagnosis", level: 4 },
        { competency: "measurement", level: 4 },
      ],
      reason:
        "Each symptom is explained from the dead address, why it stayed hidden too, the forgotten entry is marked as a guess, and what would have shown it is named: 4. Mean and 95th percentile misled, how that once came out (a quarter of pages), and which figure and threshold replaced them: 4.",
    },
    {
      answer:
        "I don't know what it is, so I'd make two heaps, slow and fast, and look what's different. Same customers? One customer makes most of the slow ones, and some are others. Okay, so it could be the amount of data, or that this customer does something else, or that they come from further away. For data, I'd expect that time grows with the number of their orders; could you give me five of them? 200 orders and 4 seconds, 90,000 and 80 milliseconds. So no, that's gone, I was rather sure of it. Further away, the balancer would have the same time for sending the answer... it hasn't, gone. What do they do differently? They have a filter with 'or' in it. Others use that too, sometimes. Then I would run one of their requests with and without the filter on a copy, and it must be four seconds and fast. It is. Then I'd look at the plan. To see if it's cured I'd look at it again after some days, with the response times in the dashboard.",
      ratings: [
        { competency: "diagnosis", level: 3 },
        { competency: "measurement", level: 2 },
      ],
      reason:
        "Three causes, two dropped for an observation although one was favoured, and a comparison on a copy that came out as predicted: 3; why the filter is slow is left for the plan. The cure would be seen in 'response times after some days', with no figure, window or threshold: 2. Begins with 'I don't know', and narrows down better than most.",
    },
  ],
} satisfies Question;
