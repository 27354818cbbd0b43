import type { Question } from "../../question.ts";

export const seatSoldTwice = {
  key: "seat-sold-twice",
  prompt:
    "About once a week your system sells one seat to two people, and nobody can make it happen on purpose. Find out how it comes about.",
  kind: "technical",
  roles: ["Backend engineer"],
  level: "mid",
  minutes: 13,
  intents: [
    {
      key: "narrows-down-what-cannot-be-repeated",
      sentence: "Shows whether they narrow down a rare event with the traces that it has left.",
      competency: "diagnosis",
      listenFor: [
        "Asks for all the cases there have been, and what they share: time between the two sales, server, seat, way of paying",
        "Writes down orders of events that would end in two sales, and what each would have left behind",
        "Drops an order of events because of something that was answered",
        "Says what must happen in an experiment if the suspicion is right, before it is run",
      ],
      watchFor: [
        "'Two at the same time', and a lock goes in before a single case was looked at",
        "More logging is switched on without saying what it should show",
        "All cases must have the same cause",
      ],
    },
    {
      key: "makes-it-happen-every-time",
      sentence:
        "Shows whether a rare event becomes a check that fails every time, in the place where it belongs.",
      competency: "building-in-quality",
      listenFor: [
        "Forces the order of events: a clock that can be set, a step that waits, two buyers released together",
        "Sees the check fail on the old code before the cure goes in",
        "Says why the tests there were could not find it",
        "Lets the database refuse a second sale, and says who learns of a refusal",
      ],
      watchFor: [
        "A load test, to see whether it turns up",
        "The test sleeps for a while, or is run a thousand times",
        "It has not happened for two weeks, so it is cured",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "Make sure",
        text: "What exactly exists twice, since when, how many cases, how they are found.",
      },
      { name: "Compare", text: "What the cases share, and what the millions of good sales do not have." },
      {
        name: "Orders of events",
        text: "Which sequences would end like this, each with the trace it leaves.",
      },
      { name: "Rule out", text: "Which sequences the traces contradict, and which one is left." },
      { name: "Force it", text: "An experiment with a prediction, in which it happens every time." },
      {
        name: "Close it",
        text: "The cure, the check that keeps it closed, other places built the same way.",
      },
    ],
  },
  probes: [
    "The two sales are always eleven to fourteen minutes apart. What does that tell you?",
    "What would you expect to see if you were wrong?",
    "Why did your tests never show it?",
    "The cure is in. How do you know within a day that it works?",
  ],
  adapt:
    "Choose a cause beforehand and answer from it, only when asked: a hold of ten minutes that runs out while the first buyer is still paying; two servers past the same check; availability read from a copy that is behind; a phone that sends again. Change seats into what they know: beds, appointments, the last item in stock. Credible answers ask for the time between the two sales early, and drop an idea because of something you said.",
  specimenAnswers: [
    {
      answer:
        "That's a classic race condition, check-then-act. Two requests come at the same time, both see that the seat is free and both write. I've seen that often. So you need a distributed lock, for example with Redlock on the seat ID, or you set the isolation level to serializable, or optimistic locking with a version column. I'd put in the distributed lock first, because that's the quickest, and if it still happens then serializable on top. In addition I'd turn the log level to debug in production. To test this we'd run a JMeter load test with a thousand users on staging, and if no double booking comes up it's fixed. And then you watch it, if there's none for two or three weeks you can close the ticket. Concurrency is hard, but with experience you recognise the patterns.",
      ratings: [
        { competency: "diagnosis", level: 1 },
        { competency: "building-in-quality", level: 1 },
      ],
      reason:
        "One remedy, then another 'if it still happens'; no case is looked at and nothing is expected of either: 1. A single load test after the fact; something that shows once a week in millions can pass it, and this is not seen: 1. The pattern named first may be right; nothing in the answer would tell.",
    },
    {
      answer:
        "Is it really sold twice, so two payments, or only shown twice? Two payments, and two tickets. How many cases? 31, okay. I'd put them in a table, with the time between the two sales first. If it's below a second, both got past the check together. Eleven to fourteen minutes, so no, that's gone, and I'd have bet on it. Then something lets the seat go in between. I see: someone in the office frees it, there'd be a name in the log. No name. A read from a copy that's behind, that's seconds, not minutes. Or the hold runs out. How long is it? Ten. Then I'd expect that in each case the first buyer started before the ten minutes and their payment came after. 29 of 31, and the other two? Half a second apart. So those are something else, I'd put them aside and not forget them. To be sure I'd set the hold to ten seconds in a test system and have a payment take twenty. It must happen each time, and with a payment of five never. Good. For the check I wouldn't wait for real, the module takes a clock, the test sets it to after the hold and then lets the payment in, and I want to see it red first. It runs with the unit tests and blocks, nobody may skip it except the two who own booking, with a ticket. For the other two there's a unique key on show and seat among the sold ones, and a test with two buyers who're let go at the same point. The old tests paid in no time at all, so it couldn't show.",
      ratings: [
        { competency: "diagnosis", level: 3 },
        { competency: "building-in-quality", level: 3 },
      ],
      reason:
        "Four orders of events, each with the trace that kept it or ruled it out, and a prediction in both directions that comes true: 3; the half-second pair is set aside and not explained. Each check has its defect, an early place and a rule for exceptions: 3; no figures from before or after.",
    },
    {
      answer:
        "What's between the two sales, in time? Half a second or less, in all of them? Nearly all, okay. And does the table have a unique key? It does! Then both can't be in there, unless it isn't the same key. So what's in the two rows, letter by letter. 'B12' and 'b12'. Nice. So who writes small letters? The phone app, I guess, the old one? Then I'd expect that in each case one is from that app, and that there's never one with two apps of the same kind. Yes, and yes. But the app has sold small letters for years, hasn't it, so there must be more, or you'd have this all the time and not within half a second. There's a check before, that one reads the plan of seats, and it ignores case, I suppose. So normally the check catches it, and only if both are past the check the key has to, and it can't. So, two holes behind each other, and they've to line up. That explains the half second, the one app, that it's rare, and that the load test never had it, as that sends what the web sends. Why since March, I don't know, maybe sales by phone went up, that's a guess. The prediction: two buyers stopped after the check, let go together, B12 twice gives one sale, B12 and b12 gives two. I'd see it fail, then make the key on the seat's number in the plan and not its name, and first look for what's stored twice already. We had one like it, with e-mail addresses, and what we learned was about tests. I went through 19 such doubles in three years: 15 had got past because test data is made by our own code, so it's always tidy. So the generator now makes what's been seen in production, spaces, small letters, two kinds of dash, and 120 of our hand-written cases went. It's found seven since, and two doubles came through in the year after where it had been six a year. And the key refusing something is counted, so the first refusal would have shown this on day one, if it could have refused.",
      ratings: [
        { competency: "diagnosis", level: 4 },
        { competency: "building-in-quality", level: 4 },
      ],
      reason:
        "Two holes in line explain the half second, the app, the rarity and the silent load test; the March guess is marked, and what would have shown it is named: 4. Nineteen escapes traced to tidy test data, 120 cases replaced, six a year against two: 4.",
    },
    {
      answer:
        "I'd look at the logs of the last case. You see two requests for that seat, and before them two reads that say 'free'. Where do the reads go, to the copy or the main one? The copy. Then it's that, the copy is behind by a bit. I'd say that's our cause and read from the main one. I'm more at home in what comes after, if I'm honest. I want to see it fail: in the test the copy is a second database that we don't feed until we say so, so we sell, don't feed, and sell again, and this has to give two sales on the old code. It's in the tests of the booking module, they run before merging, in about a second, and it blocks. It finds reading old data and nothing else. For two at the same time there's another, with a stop after the read in both. And a key in the database as the last one, that finds whatever I didn't think of, when it refuses, it's counted and someone from booking gets it as a ticket. To get around one of the tests you need a yes from the owner and it's for a week. End-to-end I'd leave alone, it can't hold things in the right order.",
      ratings: [
        { competency: "diagnosis", level: 2 },
        { competency: "building-in-quality", level: 3 },
      ],
      reason:
        "One case read and a cause settled on; the other thirty, and whether they fit, are not asked for: 2. Each check is paired with what it finds, fails first, blocks at the earliest stage, with an owner for exceptions: 3. No escape is traced and no check dropped for figures, so not 4.",
    },
  ],
} satisfies Question;
