import type { Question } from "../../question.ts";

export const moveWhileTheyWrite = {
  key: "move-while-they-write",
  prompt: "Plan the move of a two-terabyte database to a new cluster while its users go on writing to it.",
  kind: "technical",
  roles: ["Site reliability engineer", "Backend engineer"],
  level: "lead",
  minutes: 15,
  intents: [
    {
      key: "two-homes-for-one-truth",
      sentence: "Shows whether it is clear at every moment which of the two holds the truth.",
      competency: "system-design",
      listenFor: [
        "Asks what writes (services, jobs, people with a console) and how those changes reach the other side in order",
        "Names the moment at which writing changes sides, and what keeps the old side from being written after it",
        "Gives figures: rate of writes, time for the copy, delay that is acceptable, what a pause would cost",
        "Rejects an alternative, such as an announced pause or writing to both, with a reason",
      ],
      watchFor: [
        "The application writes to both, and what happens when one of the two fails is open",
        "A replication product is named where the order of events was asked for",
        "Sequences, triggers, scheduled jobs and accounts do not appear",
      ],
    },
    {
      key: "proves-the-copy",
      sentence: "Shows which evidence they want before each step, and what would stop them.",
      competency: "building-in-quality",
      listenFor: [
        "Compares contents, and goes on comparing while writes arrive, down to a differing row",
        "Sends real reads to the new side and compares answers and times before anyone relies on them",
        "Says which difference blocks, who may accept one, and what it would look like in the data",
      ],
      watchFor: ["Equal row counts are the proof", "The first real query on the new side is a user's"],
    },
    {
      key: "keeps-the-way-home",
      sentence: "Shows how long they could go home without losing what was written since.",
      competency: "planning-for-failure",
      listenFor: [
        "Lets changes flow back to the old side after the switch, and has practised going home",
        "Names the step after which there is no way home, and who agrees to it",
        "Cuts the move in parts by customer, table or service, where the data allows",
        "Says what is done about a switch that hangs in the middle",
      ],
      watchFor: [
        "The old side is kept for a month as a safeguard, without the writes of that month",
        "One night, one switch, all of it",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "Why and what",
        text: "The reason for moving, who writes and reads, what a pause of a minute or an hour would cost.",
      },
      { name: "Copy and follow", text: "First copy, stream of changes, the old side's load, the delay." },
      { name: "Compare", text: "Contents and answers, continuously, with a rule on differences." },
      { name: "Reads first", text: "A growing share of reads, signals, and returning them." },
      {
        name: "The switch",
        text: "Order of steps with times, what stops writes on the old side, go or no-go, a rehearsal.",
      },
      {
        name: "The way home",
        text: "Changes flowing back, until when, what is lost after that, who signs.",
      },
      {
        name: "Clearing up",
        text: "Old accounts, addresses, jobs, backups of the new side, the old one off.",
      },
    ],
  },
  probes: [
    "At the second of the switch, where does a write go that is already under way?",
    "Two hours after the switch it is slow. What do you do with the writes of those two hours?",
    "How would you notice that one row in a million is wrong?",
    "Would you rather have ten minutes of announced pause?",
  ],
  adapt:
    "Give it a reason and a constraint from their world: another vendor's database, leaving a data centre by a date, splitting one customer off, a region for legal reasons. Where they have done one, stay with it and ask for the difference they found in the data. If a pause would be acceptable to the users, proposing it is a good answer. Credible answers have clock times for the switch, and something that was not in the plan.",
  specimenAnswers: [
    {
      answer:
        "The part I know something about is comparing, I did that for the ledger move. I'd been asked only for that. Row counts were equal from the first day. We ran checksums and 212 blocks of 90,000 were different, so which check should have caught those before? It was time stamps, the new one rounds to microseconds and the old one cut off. Harmless, people said, accept it. I looked for who reads it: the month-end sums by a window, and 31 bookings fell in another month. So that one blocked. Then I took our old migrations, three of them, and listed what customers had found afterwards, nine things, and for each which comparison would have seen it. Counts none. Checksums two. Replaying reads, six, and one nothing could. So I dropped the counts and the sampling by hand, that was two people for a week, and put it all into the replay: a day of reads on both, answers side by side, 40 million, and each kind of difference has an owner, fixed or signed. In the live one two things escaped, both in exports, which aren't reads, so exports are in it for the next. For the move itself I'd copy it, keep it following, then a switch at night, I'd leave that to the database people. There'd be a backup from just before.",
      ratings: [
        { competency: "system-design", level: 2 },
        { competency: "building-in-quality", level: 4 },
        { competency: "planning-for-failure", level: 2 },
      ],
      reason:
        "Escapes of earlier moves traced to the check that would have seen them, checks dropped and added, escapes before and after: 4. Copy, follow, switch: the usual path only: 2. A backup from just before is a way back without the writes that follow: 2. Deep in one part, and the other two are rated as they were told.",
    },
    {
      answer:
        "For that I would use logical replication, or if it's on AWS, DMS, that handles the full load and then CDC, so it's really near zero downtime. We set up the target cluster, three nodes with automatic failover, start the replication, and wait until the lag is zero. We verify that the row counts match on all tables. Then at a low-traffic time, for instance Sunday at 3, we change the connection string in the config and restart the services in a rolling fashion. That takes some minutes. The old one we keep for at least 30 days, so if there's any problem we can always switch back by changing the connection string again. And of course we'd have tested it in staging before. I have done this several times and it's quite straightforward if you're well prepared.",
      ratings: [
        { competency: "system-design", level: 2 },
        { competency: "building-in-quality", level: 1 },
        { competency: "planning-for-failure", level: 2 },
      ],
      reason:
        "The usual path of data; during the rolling restart both sides take writes, which is not seen: 2. One late check by counts, and no difference it would miss: 1. A way back by address that leaves out all writes since and was never tried: 2.",
    },
    {
      answer:
        "Who writes, and how fast? [Four services, 2,000 rows a second, support can edit by console.] The console goes first, support gets a service. Copy from a replica, so the live one isn't burdened, at 100 megabytes a second that's about six hours, then follow the change stream from a mark taken before. The old side is the truth until the switch, on the new only the stream may write. I'd not have services write to both: when the second write fails, nobody knows which is right. Compare: checksums per 10,000 keys, that finds lost and altered rows. Blocks still different after the delay stop us, only the data owner may accept one, in writing. Sorting and types they don't find, so a copy of the reads goes to both and answers are compared. Then real reads, one percent, ten, all; slower by a fifth or different, back. Service four first, own tables, fewest users. Switch: jobs off, take the right to write from the old side, wait until the stream is empty, sequences ahead, stream reversed, new side open. Users see a save that takes five seconds. Not through in two minutes, rights back, we're still on the old. Afterwards changes flow back for a week and going home is the same in the other direction. With service four I'd do that for real, there and back, before the others. And if you'd let me announce ten minutes I'd take them, it's simpler.",
      ratings: [
        { competency: "system-design", level: 3 },
        { competency: "building-in-quality", level: 3 },
        { competency: "planning-for-failure", level: 3 },
      ],
      reason:
        "One writer at each moment, enforced by rights, what users see, and writing to both rejected with a reason: 3; the figures describe, and no value is given at which the choice would turn. Checks paired with what each finds, what blocks, who may except: 3. Smallest service first, signals, a way home with data and walked once: 3; it is a plan that no real failure has tested yet.",
    },
    {
      answer:
        "We did 1.8 terabytes of patient appointments in spring, 61 practices, so I have the numbers. The first plan was all in one night. I did the sum: a rehearsed switch was 40 seconds, so for once that's fine. But if it went wrong at four and we saw it at nine, going home would be 61 practices with a morning's bookings in the wrong place. By practice it's 61 switches of eight seconds and a routing table, about five weeks' work for two. Under some fifteen practices I'd have done the one night. So, by practice. Each has a row in the table saying old, moving or new; 'moving' refuses writes for those seconds and the screen says so, and the old side checks the row too, so that a service with a stale copy can't write. Going home was the same button, changes flowed back for ten days per practice. First was the one on our ground floor, and I sent them home on purpose on day two. It failed, the stream back didn't know a column that the new side fills by itself. In week three number 17 got slow and we pressed it, it took eleven seconds and they lost nothing. How we compared? Counts and sums per practice, each night. And the practices would have told us. I know one can do more there. The doctors looked at their Monday before we switched and that was what we had.",
      ratings: [
        { competency: "system-design", level: 4 },
        { competency: "building-in-quality", level: 2 },
        { competency: "planning-for-failure", level: 4 },
      ],
      reason:
        "Durations, effort, the number of practices at which the choice turns, and steps without stopping: 4. Work cut so that each part can go home without loss; a drill found the column, and a real case used it: 4. Counts, sums and a look by doctors, without what they would miss or what blocks: 2.",
    },
  ],
} satisfies Question;
