import type { Question } from "../../question.ts";

export const wokenForNothing = {
  key: "woken-for-nothing",
  prompt: "Tell me about a time you were called out of bed for something that could have waited.",
  kind: "behavioral",
  roles: ["Site reliability engineer", "Backend engineer"],
  level: "any",
  minutes: 8,
  intents: [
    {
      key: "what-deserves-a-person",
      sentence: "Shows how they decide which condition is worth waking a person for.",
      competency: "measurement",
      listenFor: [
        "Says what users could notice at that hour, and what the person called could have done about it",
        "Looked back over past calls: how many led to an action, at which value, for how long",
        "Names the signal or rule that took its place, and what it would now miss",
        "Can say how often people have been called since, and whether anything real was missed",
      ],
      watchFor: [
        "The threshold was raised until it went quiet",
        "Kept because it might mean something one day",
        "Calls are normal for this job, and nobody counts them",
      ],
    },
    {
      key: "settles-it-with-the-owner",
      sentence:
        "Shows whether they settled the alert with the people who wanted it or who cause the condition.",
      competency: "working-across-teams",
      listenFor: [
        "Found out who had set the alert up, and after which event",
        "Repeats what those people were afraid of losing",
        "Says what was agreed, who does what by when, and where both see it",
      ],
      watchFor: [
        "Muted it, and nobody else knew",
        "The developers throw things over the wall",
        "Complained in the hand-over for months, each time to the next person on call",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What called them, at which hour, what they found, and how often it had happened before.",
      },
      {
        name: "Task",
        text: "Whose alert it was, what it was meant to protect, and what the candidate could change.",
      },
      {
        name: "Action",
        text: "What was done that night, and in daylight: what was looked up, who was asked, what was changed.",
      },
      {
        name: "Result",
        text: "How often people are called since, what would be noticed later than before, whether the owner still agrees.",
      },
    ],
  },
  probes: [
    "What could you have done at that hour that you could not do at nine?",
    "Who had wanted that alert, and why?",
    "What might you now miss because of the change?",
    "How many calls did your rotation have in the last month?",
  ],
  adapt:
    "People who have never been on call can take any interruption that claimed to be urgent. For someone who came from a team with few calls, ask for the one that was argued over; for someone who had twenty a night, how they chose the first to remove. With a night shift in another time zone, ask about the call that shift got from them. Hour, count of earlier calls and the name of the alert make it credible.",
  specimenAnswers: [
    {
      answer:
        "I can tell you a boring one. Disk at 90 percent, half past two. It would have been full in nineteen days. I'd been the sixth person on that, I found out. All had written in the hand-over 'please fix', I did too, twice. The alert belongs to platform and they don't get called, we do. I asked their lead why they keep it. He said that each time they loosen one, something fills up and it's their fault in the review. So for them a call too many costs nothing, and one too few costs a lot. And we had that with something like thirty alerts. What we changed with him is who gets it: whoever owns the rule is called first for a fortnight whenever it's new or altered, and any call with no action goes to the owner as a ticket with three days. He wanted in return that a review doesn't ask who loosened it, and my manager agreed to that in writing. In the first month platform took away 17 of the 30 by themselves. Calls went from nine a week to two, and it's been two for a year now. The disk is days until full now, at last week's rate, a ticket at seven and a call below one, since at nought the shop takes no orders. It called once, a Saturday at four, somebody's export, and that one was right.",
      ratings: [
        { competency: "measurement", level: 3 },
        { competency: "working-across-teams", level: 4 },
      ],
      reason:
        "Days until full at last week's rate, tied to the moment users would notice, with a ticket, a call and a case of it: 3. The reason for keeping it (one side pays for silence, the other for noise) is found and changed together, with something given in return, and held for a year: 4.",
    },
    {
      answer:
        "Oh yes, that was all the time. We had a CPU alert at 80 percent on the database and it came two or three times each week at three in the night when the reports run. You get up, you look, everything's fine, you go back to bed. Alert fatigue is a real problem. What I did is that I put the threshold to 95 and the time from five to thirty minutes, and I made a maintenance window from two till four. Then it was quiet. I think it's important that you're proactive there and take care of your own monitoring, nobody else is going to do it. The report people could have written better queries of course, but try telling them.",
      ratings: [
        { competency: "measurement", level: 2 },
        { competency: "working-across-teams", level: 1 },
      ],
      reason:
        "A figure with thresholds, moved until it was quiet; what users would feel, or what anyone would do at 95, is not said: 2. The report people were not spoken to and are explained by how they are: 1.",
    },
    {
      answer:
        "What got me up was 'payment success below 97 percent'. That one sounds like you'd want it. At four in the night it was two failed out of thirty, someone with an empty card trying again and again. I looked through a year of them, 46 calls, 40 between one and six, and of those, three were a real fault. By day it was 6, five real. So same rule, and it was useless at night, because thirty payments in a quarter of an hour can't tell you anything. And what was worse, I looked for the faults it hadn't caught. There was one bank, out for two nights, one percent of our payments, you never see it in the total. So I changed it to failures per bank, counting customers and not attempts, and at night over an hour and at least five different customers. Where it's less than five I put one test payment a minute of our own. I ran both side by side for six weeks, the new one rang four times, all right, and the old one nine. Then I switched the old one off. The fraud team wrote to me a week later asking where their alert is. They used it, I didn't know. I sent them the description of the new one and they were okay with it, I think.",
      ratings: [
        { competency: "measurement", level: 4 },
        { competency: "working-across-teams", level: 2 },
      ],
      reason:
        "Too few requests at night, repeated attempts and a total that hid one bank: three ways in which a figure misled, each replaced and run beside the old one: 4. Fraud learns by its absence and is sent a description; no need was asked and nothing agreed: 2.",
    },
    {
      answer:
        "3:20, a Sunday, 'queue depth over 10,000' on the mailing service. I'd been called for it eleven times in that quarter. I got up, watched it drain, wrote down 3:55. On Monday I took all eleven from the log: each time it was the newsletter import and each time it was empty before five. Mails have to be out by six, later than that people notice. So what matters is how old the oldest mail in the queue is. Normally it's four minutes, on import nights up to 90. I proposed to call somebody if it's over 150 for ten minutes. The alert had been made by Ines from the mailing team, so I went to her before changing it, and she told me why: once the queue stuck and nobody saw it until customers wrote, she doesn't want that again. Fair. We agreed that the call is on the oldest mail, that she gets a ticket at 90 by day, and I'd make it until Friday, she tests it by stopping a worker on purpose. She didn't do the test that week, I went and asked, she'd had a big import, we did it on the Tuesday together. It rang after 160 minutes. In the four months after, I've been called once, and that was a dead worker, a real one, I restarted it and mails were out at six.",
      ratings: [
        { competency: "measurement", level: 3 },
        { competency: "working-across-teams", level: 3 },
      ],
      reason:
        "From queue length to what users notice, with a usual value, a limit, a duration and a call that led to an action: 3. Ines's reason is told fairly, the agreement has owners and days, and the missed test is taken up with her: 3.",
    },
  ],
} satisfies Question;
