import type { Question } from "../../question.ts";

export const wrongDataForWeeks = {
  key: "wrong-data-for-weeks",
  prompt: "Tell me about a time you found out that your system had been storing wrong data for weeks.",
  kind: "behavioral",
  roles: ["Backend engineer", "Engineering manager"],
  level: "senior",
  minutes: 12,
  intents: [
    {
      key: "repairs-what-is-stored",
      sentence: "Shows whether they find every wrong row and repair it so that each change can be explained.",
      competency: "data-integrity",
      listenFor: [
        "Stopped new wrong rows first, then counted the ones there were, and says how they were told apart",
        "Followed the data to its copies: reports, exports, other services, mails already sent",
        "Kept the values from before the repair, and tried it on a copy",
        "Says what was done with rows whose right value could not be known",
      ],
      watchFor: [
        "One update statement in production, and it was solved",
        "How many rows were wrong is a guess",
        "People or jobs that had already acted on the data do not come up",
      ],
    },
    {
      key: "tells-those-who-relied-on-it",
      sentence: "Shows whether the people who had acted on the data learned of it in time to do something.",
      competency: "clear-communication",
      listenFor: [
        "Names who had decided or paid something because of it, and what each was told",
        "Told them before everything was known, and said when more would follow",
        "Found out what those people had understood",
      ],
      watchFor: [
        "It was repaired quietly, since nobody had noticed",
        "The same technical summary for everybody",
      ],
    },
    {
      key: "makes-it-show-sooner",
      sentence: "Shows what they changed so that the next mistake of this kind is seen within hours.",
      competency: "follow-through",
      listenFor: [
        "Explains why it could stay unseen for that long, and not only why it happened",
        "Names their own part, such as a check that was left out or a doubt that was not followed",
        "Names a check that exists today, and what it has found",
      ],
      watchFor: ["The cause was one person's mistake", "The lesson is to be more careful, or to test more"],
    },
  ],
  guide: {
    type: "star",
    parts: [
      { name: "Situation", text: "Which data, wrong in which way, since when, and how it came to light." },
      { name: "Task", text: "Who relied on it, what was theirs to put right, what they had to hand." },
      {
        name: "Action",
        text: "How it was stopped, counted, told apart and repaired, who was told what at which point.",
      },
      {
        name: "Result",
        text: "How they knew that all of it was right, what could not be repaired, what would show it today.",
      },
    ],
  },
  probes: [
    "How did you know which rows were wrong and which were right?",
    "Who had already done something because of them?",
    "What could you not repair?",
    "Why did nobody see it for so long?",
  ],
  adapt:
    "Choose data on which somebody acts: money, stock, doses, consents, hours worked. If they have only seen it from the side of a consumer of such data, ask what they needed from those who repaired it. A credible answer gives a count with its method, and at least one row that could not be put right.",
  specimenAnswers: [
    {
      answer:
        "We had a bug where the VAT was rounded wrongly in some cases after a refactoring, a junior had done it. It was in there about six weeks. I analysed it very quickly, in an hour I had the cause, and I wrote a migration script which recalculated all the VAT amounts of these weeks, in one transaction so it's safe, and we ran it the same night together with the hotfix. In the morning all of it was right again and practically nobody noticed anything. It was only cents in any case. I told my manager, of course, and he was very happy with how fast that had been. I had reviewed that change, so I should have seen it, to be fair. Since then I look closer at such merge requests, and we said that we want more test coverage in that area.",
      ratings: [
        { competency: "data-integrity", level: 2 },
        { competency: "clear-communication", level: 1 },
        { competency: "follow-through", level: 2 },
      ],
      reason:
        "A script and a transaction; how many rows, whether invoices had gone out with the amounts, and what the values were before are left out: 2. Only the manager hears of it, afterwards, and that nobody noticed is told as a success: 1. The own part in the review is named, and what follows is looking closer and a wish for coverage, with no owner or date: 2.",
    },
    {
      answer:
        "It was the hours. People clock in with a card, and we store local time plus the offset, and for one site, 140 people, the offset was missing since the new readers came. So everything that crossed midnight counted wrong, for five weeks. A shift lead told us because her sum was different. First I had the import refuse records without an offset, they go in a waiting table. Then which are wrong: all from that site, since the 4th, where the record has no offset, that was 11,230, and I checked against the readers' own log, they keep ninety days, and all but 64 could be matched. I made a table with old value, new value and the line of the log. The 64 we couldn't know, those people were asked by their lead. The copy at the payroll office had to get corrections and not a new file, because one month was paid. I rang payroll on the same day and said: for the March run don't use site four, you get corrections by the 22nd. And the shift leads got a list for each with the people who were paid too little, and what to say to them. I wrote to them again on the 15th as promised, when I only had half. As for why we didn't see it, we trusted the reader. I'd set up that import and had made the offset optional since the test reader had none. That was mine. It's required now, for all imports, I changed them by the end of that month. I haven't looked at it since, to be honest.",
      ratings: [
        { competency: "data-integrity", level: 3 },
        { competency: "clear-communication", level: 3 },
        { competency: "follow-through", level: 3 },
      ],
      reason:
        "New rows stopped at the import, each wrong row told apart and matched with the readers' log, the paid copy and 64 unknown ones covered: 3; the comparison was made for the repair and not kept, so not 4. Payroll and shift leads hear what to do, early, and again on the day promised: 3. Own part, condition and a change that was made, without a later look: 3.",
    },
    {
      answer:
        "In the loyalty points. We got a question from an auditor, why the sum of points was two percent over what sales would give, and we'd all been looking at that figure for a year and thought it was the bonus campaign. Points got booked on 'order paid', and a payment that was corrected sent that again. Since May, 19 weeks. The event had an order number but no number of its own. I stopped it with a unique key on order and kind, and that refused about forty a day from then on. To repair, I didn't trust our own events as they were what was wrong, I used the bank's settlement file, which doesn't know our system. 41,800 bookings too many with 26,000 people. Not deleted, a counter-booking for each that says which one it takes back, so anyone's account can be followed. 3,100 had spent them already. That wasn't mine to decide; I went to the head of service the same afternoon with what we knew, three options and what each costs, and said by Friday I'd have the exact number, and she chose to leave those with a balance of zero. The stores were told in one sentence what to say. After the first day I listened to six calls, and people had understood that we're taking away what they bought, so we changed the letter to begin with the number of points that they keep, and the calls went from 300 a day to about 50. My part in this, I'd seen the two percent in April, before the bug even, and explained it to myself. That explanation had been wrong also. So every night the points are now summed against the settlement, per day, and over 0.1 percent somebody has to write a reason with a number behind it. In October it showed 0.4 and that was gift cards, counted at sale and at use, 212 bookings; those can't happen again as the key includes cards now. The first version of the check compared totals, in which gift cards would have been lost, so I'm glad that we'd split it by day and kind in September. And stock has had the same comparison since.",
      ratings: [
        { competency: "data-integrity", level: 4 },
        { competency: "clear-communication", level: 4 },
        { competency: "follow-through", level: 4 },
      ],
      reason:
        "Compared with a bank file that could not share the mistake, counter-bookings that account for each row, nightly since, with a later difference found and the key widened: 4. Options and a decision taken by the person whose it was; calls listened to and the letter changed: 4. Own explanation named as wrong, the check corrected, used again and carried over to stock: 4.",
    },
    {
      answer:
        "We stored e-mail consents for newsletters, and for about two months a 'no' from the app was saved as 'not asked', because of a field that was renamed. We noticed it when someone complained. I fixed the mapping and then looked for the wrong ones: the app's requests are logged, so I took each 'no' from the log and compared, 1,904 people. The consent table keeps a history, so I added a row for each with a note, and didn't overwrite. Also in the mail provider's list, and in the export to the call centre. For people where both a no and a later yes existed, the later one stands. The log only went back 60 days and the bug 68, so for those eight days everyone with 'not asked' is treated as a no, that was about 300. I told the data protection officer as soon as I had the number, it was in the ticket with the technical analysis, and the marketing team could see the ticket too. They sent a campaign that evening. To the old list, it turned out. After it I made the mapping strict, unknown fields are an error. It's been live since August. That I hadn't done that at the start was an oversight of mine.",
      ratings: [
        { competency: "data-integrity", level: 3 },
        { competency: "clear-communication", level: 1 },
        { competency: "follow-through", level: 3 },
      ],
      reason:
        "The rule (a 'no' stays a 'no') is carried into history, both copies and the eight days without a log, with rows told apart by count: 3. One ticket with a technical analysis serves everybody, and marketing mails the old list that evening: 1. Own part named, the condition removed by a concrete change that is live, with no evidence from later: 3.",
    },
  ],
} satisfies Question;
