import type { Question } from "../../question.ts";

export const priceColumnUnderLoad = {
  key: "price-column-under-load",
  prompt:
    "Prices in a table of 400 million rows are floating-point numbers, and the errors have reached invoices. Plan the change to whole cents without stopping the service.",
  kind: "technical",
  roles: ["Backend engineer", "Site reliability engineer"],
  level: "senior",
  minutes: 15,
  intents: [
    {
      key: "keeps-both-forms-true",
      sentence: "Shows whether the two forms stay equal while several writers use either of them.",
      competency: "data-integrity",
      listenFor: [
        "Asks what the numbers mean before planning: fractions of a cent, negative ones, other currencies",
        "Says how every writer fills both columns, also jobs, imports and people with a console",
        "Follows a row that is changed while it is being filled",
        "Compares both forms over all rows before trusting the new one, and says what happens with a difference",
      ],
      watchFor: [
        "Multiply by a hundred and round, for all rows",
        "Only the service is thought of as a writer",
        "The new column is trusted because the filling has finished",
      ],
    },
    {
      key: "can-stop-at-every-step",
      sentence: "Shows whether each step can be left as it is, or taken back, with the service running.",
      competency: "planning-for-failure",
      listenFor: [
        "Orders the steps and says which of them cannot be taken back",
        "Keeps the old column filled after readers have moved, for a stated time",
        "Knows which change of the table waits for a lock, and bounds that wait",
        "Runs the whole of it on a full copy with traffic first",
      ],
      watchFor: [
        "A maintenance window, without asking whether there is one",
        "The old column goes in the same release that moves the readers",
        "Going back is the reverse script, and what was written since does not come up",
      ],
    },
    {
      key: "paced-by-what-users-feel",
      sentence: "Shows which figures set the pace of the work, and which would halt it.",
      competency: "measurement",
      listenFor: [
        "Names the figure that slows or stops the filling, with a value: delay of a copy, waiting writers, time to answer",
        "Works out how long it will take, from rows per second that were measured",
      ],
      watchFor: [
        "It runs at night and somebody looks at it",
        "A percentage done is the only figure",
        "The load on the main database is watched and the copies that people read from are not",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      { name: "Know the data", text: "What the values mean, which do not fit, who writes and who reads." },
      { name: "Widen", text: "Add the new column cheaply; bound the wait for locks." },
      {
        name: "Write both",
        text: "How every writer fills both, which one counts, what refuses a difference.",
      },
      {
        name: "Fill the past",
        text: "Small portions, repeatable, what sets the pace, what happens to odd rows.",
      },
      { name: "Move the readers", text: "Compare, then a few readers first, reports and exports included." },
      { name: "Narrow", text: "When the old column stops being written, when it goes, what is final." },
    ],
  },
  probes: [
    "A row is changed by a customer while you are filling it. What is in it afterwards?",
    "One price is 0.105. What do you store?",
    "After which step can you no longer go back?",
    "Customers feel the filling at noon. How do you know, and what gives way?",
  ],
  adapt:
    "Name their own database and its rules, and let them say which change of a table is instant there. If they have had windows at night, take the window away; if their tables were small, make the table hot instead of large. Give facts when asked: 3,000 writes a minute, two copies for reading, a monthly export to accounting. An answer is credible when it asks who else writes to the table.",
  specimenAnswers: [
    {
      answer:
        "So the standard for zero-downtime migrations is expand and contract, that's the parallel change pattern. In the expand phase you add the new column price_cents as bigint, then you migrate the data with a background job, in batches so that it doesn't lock the table, then in the contract phase you switch the code to the new column and drop the old one. Floating point for money is of course an absolute no-go, everyone knows that, 0.1 plus 0.2. For the migration I'd use Flyway, or with MySQL gh-ost or pt-online-schema-change, these do it all by themselves. Conversion is just round of price times a hundred. For the rollback you have the down migration, which divides by a hundred. We'd monitor it in Grafana and run it at night preferably.",
      ratings: [
        { competency: "data-integrity", level: 2 },
        { competency: "planning-for-failure", level: 2 },
        { competency: "measurement", level: 1 },
      ],
      reason:
        "A script and a tool; who fills both columns during the filling, a row changed meanwhile and fractions of a cent are left out: 2. Steps in a usable order and a division as the way back, never tried, blind to what was written since: 2. A product to look at, no figure that would lead to an action: 1. The pattern's name is right and carries none of its content.",
    },
    {
      answer:
        "First I'd like to see the values. Are there any with more than two decimals? Some, right, so unit prices for screws or so. Then cents aren't enough for those, and I'd go back and ask, let's say we agree that rows with fractions get their own list and product decides, and for the rest rounding must change less than a thousandth. Next, add the column, empty, that's instant here, with a lock timeout of two seconds, and try again if it doesn't get it. Then both have to be written. The service isn't the only one, there's a price import and people with a console, so I'd do it by a trigger: if cents comes alone it fills the old one, if only the old one has changed it fills cents, if both come and don't agree it's refused. Filling is 'set cents where cents is empty', 5,000 rows at a time by key. If a customer changes a row first then cents isn't empty and I skip it, if I'm first the trigger does it again. After this a full comparison, all rows where the two differ by more than the thousandth, must be zero, other than the list. Then readers, one service by a switch, then the rest, and the export last, I'd show accounting both files. The old one stays filled for one month-end. Up to there I can go back at any time. I'd do the whole run on a restored copy first with recorded traffic. About the pace I'd look at CPU and replication delay and keep it moderate.",
      ratings: [
        { competency: "data-integrity", level: 3 },
        { competency: "planning-for-failure", level: 3 },
        { competency: "measurement", level: 2 },
      ],
      reason:
        "A tolerance as the rule, enforced by a trigger for import and console too, the row changed while being filled played both ways, all stored rows compared: 3. Every step up to month-end can be taken back, lock wait bounded, rehearsed on a copy with traffic: 3. Two figures without value, window or action: 2.",
    },
    {
      answer:
        "I've done one like it, with 900 million, metering data, so I'll say it along that. We began with a week of nothing but looking. 2.1 percent had a third decimal, and they were all from one contract type where the price really is in tenths of a cent. So not cents. I asked what the smallest unit in any contract is and we stored hundred-thousandths, with the unit in the column's name. Two writes in the code first, on a switch; I had a trigger in the plan and took it out as it cost 9 percent on each insert on the copy. The import and two scripts went through the same function after that, and other roles lost the right to write there. A comparison ran each hour on changed rows and nightly on all, against the invoices, which had been calculated from paper contracts and not from our table. On day six it showed 40 rows. An old app server, it had been started before the switch and never got it. We stopped it, corrected the 40 from the invoice lines, with a table of before and after, and from then on the column had a rule that both are set and agree, first only for new rows, validated later without a lock. The filling was steered by one number, how late the slowest reading copy is, over two seconds it pauses. At first I'd used the average of the three copies, and one was eleven minutes behind, the one support works from. They rang. So it's the worst one now, and next to it 99th percentile of saving, not over 1.3 times of last week at the same hour. It took nine days, I'd reckoned six. The order was so that each step can stay for a month: after the switch of readers the old one was computed from the new for two month-ends, and that saved us, as the tax export, which was on nobody's list, couldn't read whole numbers, and we could switch it back within a minute. I rehearse with the owner of every export now. Dropping was the only final thing, and we'd renamed the column for a week before.",
      ratings: [
        { competency: "data-integrity", level: 4 },
        { competency: "planning-for-failure", level: 4 },
        { competency: "measurement", level: 4 },
      ],
      reason:
        "Invoices as a source that does not share the mistake, 40 rows found, repaired with before and after, and the rule tightened: 4. Steps that can each stay, a way back that worked on a real failure, and the rehearsal widened because of it: 4. The average of the copies hid the worst one, how that came out and what replaced it: 4.",
    },
    {
      answer:
        "I'd add a second column and let the service write both. Then fill the old ones in portions of a thousand, sleep in between. How fast, I'd measure on the first million and calculate from that, say it's 4,000 rows a second, that's 28 hours. Saving a price must stay under 50 milliseconds in the 95th, it's 30 now, I'd watch that per minute and above 50 the portions are halved, above 80 it stops. We had that with a customers' table and it stopped twice, at the hour when newsletters go out. Also the copies, not later than five seconds. When it's through, readers are switched. If something's wrong then we switch them back, the old column is still there. I'd delete it after two weeks or so. And the rounding is commercial, so half up. Does somebody else write there? An import, okay. That'd be done in the import in the same way.",
      ratings: [
        { competency: "data-integrity", level: 2 },
        { competency: "planning-for-failure", level: 2 },
        { competency: "measurement", level: 3 },
      ],
      reason:
        "Double writing and portions by name; the row changed meanwhile, fractions and any comparison before trusting the column are absent: 2. A way back exists and is untried, with no failing step thought through: 2. Baseline, window, two thresholds with their actions, and a case in which it stopped: 3.",
    },
  ],
} satisfies Question;
