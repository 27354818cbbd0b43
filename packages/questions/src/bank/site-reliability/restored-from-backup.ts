import type { Question } from "../../question.ts";

export const restoredFromBackup = {
  key: "restored-from-backup",
  prompt: "Tell me about the last time you restored something real from a backup.",
  kind: "common",
  roles: ["Site reliability engineer", "Backend engineer"],
  level: "junior",
  minutes: 8,
  intents: [
    {
      key: "the-way-back-was-walked",
      sentence:
        "Shows whether their way back from lost data has been walked end to end or exists as a copy somewhere.",
      competency: "planning-for-failure",
      listenFor: [
        "Gives the time from deciding to restore to people working again, and what took longest",
        "Says how much was lost between the copy and the failure, and how that part was dealt with",
        "Names what the copy alone did not bring back: keys, accounts, settings, data in a second system",
        "Says who can reach the copies, and what happens to them if that person's account is taken over",
      ],
      watchFor: [
        "'The provider does that' ends the answer",
        "The drill restored an empty machine, one table or a test system made for the drill",
        "Restored over the damaged data before securing it",
      ],
    },
    {
      key: "knows-the-copy-is-good",
      sentence: "Shows how they know that a copy can be used on the day it is needed.",
      competency: "measurement",
      listenFor: [
        "Checks what is in a restored copy: counts, a sum somebody knows, the newest record",
        "Names the figure that is watched, such as how old the newest restorable copy is, and who acts at which value",
        "Tells of a copy that was reported as fine and was not",
      ],
      watchFor: ["A green job is the proof", "A failed copy is noticed by whoever happens to read the mail"],
    },
  ],
  guide: {
    type: "star",
    parts: [
      { name: "Situation", text: "What was lost or tried, how it was noticed, who was waiting for it." },
      {
        name: "Task",
        text: "What they had to bring back, to which point in time, by when, and what they could decide.",
      },
      {
        name: "Action",
        text: "The steps from securing what was left to a checked, usable system, with times and what was missing.",
      },
      {
        name: "Result",
        text: "What came back and what did not, how that was established, what is different for the next time.",
      },
    ],
  },
  probes: [
    "How long from the decision until people could work again?",
    "How did you know that what came back was right?",
    "What was not in the backup?",
    "Had anybody done this before you, with that system?",
  ],
  adapt:
    "A drill counts if it was done with real data and a clock; with juniors, a single table or their own project is enough, and the care in it is what you listen to. From people on managed databases ask for the restore they did by themselves: one customer's data out of a shared store, or to a minute before a mistake. With those who claim never to have lost data, ask when they last tried. Credible answers hold a duration that surprised the person.",
  specimenAnswers: [
    {
      answer:
        "It was only one table. I was four months there and a colleague's migration had emptied the delivery notes of about 9,000 orders, we saw it an hour after. I wanted to restore at once, but she said first copy what we've got. So I dumped the table as it was. We couldn't put the whole database back, people had ordered in that hour. I restored the night copy to a second server, that took 50 minutes and I'd have said ten. Before writing anything I looked for the ways it can go wrong: notes somebody had typed new since then, I left those, 31 of them, and orders that had been deleted. I did a hundred first and let the warehouse look at them on their screen, I said stop if one is odd. They were right. Then the rest. I had the dump to go back to, I'd tried putting that back on the second server. After, the count of empty notes was the same as the evening before plus the new orders. Whether a backup works, normally there is a mail in the morning. Since then I restore that table on the first of the month and compare the count with the live one; more than two percent off, I open a ticket. In May it was off by five, as the job had left out the new shard, and the ticket got it repaired the same day.",
      ratings: [
        { competency: "planning-for-failure", level: 3 },
        { competency: "measurement", level: 3 },
      ],
      reason:
        "Secures the damaged state, names ways to fail, a hundred first with a stop, and a way back that was tried with real data: 3. Counts against a known state, a monthly comparison with a limit and a case in which it led to a repair: 3. Small and early in a career, and complete.",
    },
    {
      answer:
        "We have a very solid backup strategy, it's the three-two-one rule, so three copies on two media and one in another region. Everything's encrypted, and in the cloud the snapshots are automatic with 35 days of retention and point-in-time recovery on top, so you can go back to any second basically. There's also cross-region replication, so even if the region burns down we have the data. The jobs report to the monitoring and I can say that they have been green all the time since I'm there. We had an audit on it too and there were no findings. A full restore we luckily never had to do. But it's just a button, it makes a new instance from the snapshot and then you change the connection string.",
      ratings: [
        { competency: "planning-for-failure", level: 2 },
        { competency: "measurement", level: 1 },
      ],
      reason:
        "Copies in several places and a button nobody has pressed: a way back on paper, with nothing on keys, other systems or how long it takes: 2. Green jobs and an audit stand for knowing that a copy can be used; no content was ever looked at and no figure leads to an action: 1. The question asked for a restore and got a strategy.",
    },
    {
      answer:
        "The wiki, in February. Somebody's laptop was encrypted and it got the share. I had the copy from Sunday, started it before lunch and at four it was there. Two things I was afraid of, that some machine still had the bad share open, and that the pages come back without their rights. So my own machine first, then two teams, and if one of them saw a page that isn't theirs I'd have closed it again and taken the disk from the Sunday before, in the cupboard. I'd done that one in December for practice, two hours. Then everyone. Attachments came separately and I knew that from December, and the logins, so I made those first. Monday and Tuesday's pages were gone, we asked people to write them again from mails. How I knew that it's fine, well, it opened, and people would have said so. The backup writes a log and I look into it when I have the time.",
      ratings: [
        { competency: "planning-for-failure", level: 3 },
        { competency: "measurement", level: 1 },
      ],
      reason:
        "Two ways to fail, own machine and two teams first with a sign that closes it, and a second copy practised in December, from which they know what comes separately: 3. 'It opened', complaints and a log read when there is time: 1.",
    },
    {
      answer:
        "Quarterly drill, so no emergency. We take last night's copy of the booking database to an empty account, because in a real case I wouldn't trust the old one. Clock starts at nine. Database up at 10:40, and nothing can read it. The key for the card field lives in the account we're pretending to have lost. Two years of backups, none of them usable. 14:15 we had the key from escrow, two people with half each, one was on a train. To check it, accounting gives us three sums in an envelope the evening before, and the newest booking should be 23:58. It was. Two sums right, third one wrong: refunds sit in another database, copied four hours later. Each copy was fine and the pair was nonsense. So now one marker goes through both and a restore takes the last marker they share, and keys have their own restore. Next drill was 2 hours 50 from nothing to a real booking, done by someone new, off the page. That one found a hard-coded address, gone since. And we don't watch the backup job any more, which had been green on all 730 days. A restore runs every night, and the number is hours since one that matched the sums. Over thirty, the on-call gets a ticket.",
      ratings: [
        { competency: "planning-for-failure", level: 4 },
        { competency: "measurement", level: 4 },
      ],
      reason:
        "A drill from nothing finds the key and the two clocks; the design is changed (common marker, separate key restore) and the next drill tests it: 4. The green job misled for 730 days and is replaced by hours since a restore that passed known sums, with a limit: 4.",
    },
  ],
} satisfies Question;
