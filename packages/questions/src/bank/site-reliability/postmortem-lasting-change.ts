import type { Question } from "../../question.ts";

export const postmortemLastingChange = {
  key: "postmortem-lasting-change",
  prompt: "Tell me about a postmortem after which something was done differently for good.",
  kind: "behavioral",
  roles: ["Site reliability engineer", "Backend engineer", "Engineering manager"],
  level: "mid",
  minutes: 9,
  intents: [
    {
      key: "goes-beyond-the-trigger",
      sentence: "Shows how far they followed the causes and what they took as proof.",
      competency: "diagnosis",
      listenFor: [
        "Tells the trigger apart from what made it possible and what made it last",
        "Explains why it had not happened earlier, or why nobody had seen it",
        "Names an explanation that was given up, and the observation that ended it",
        "Asked what the people involved had seen on their screens at that time, before saying what they should have done",
      ],
      watchFor: [
        "The cause is a person who made a mistake or did not follow the page",
        "The analysis ends at the first thing that could be repaired",
        "One root cause, since the form has one field for it",
      ],
    },
    {
      key: "actions-outlive-the-meeting",
      sentence: "Shows whether the actions were carried out, and whether anyone found out that they work.",
      competency: "follow-through",
      listenFor: [
        "Few actions, each with an owner who had agreed to it and a date",
        "Says which proposed actions were refused, and why",
        "Tells of a later event that the change caught, softened or failed to stop",
        "Names their own part in what had made it possible",
      ],
      watchFor: [
        "Actions are to document, to train, to be more careful, to add an alert",
        "Twenty tickets, and no knowledge of how many are closed",
        "The change is what the candidate had wanted to do before the incident",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What had happened, to whom, for how long, and what people first took for the cause.",
      },
      {
        name: "Task",
        text: "Their part in the incident and in the review, and who had to be in the room.",
      },
      {
        name: "Action",
        text: "How the course of events was put together, which conditions came out, what was chosen to be changed and by whom.",
      },
      {
        name: "Result",
        text: "What was made by when, what it did at the next occasion, what was not done and why.",
      },
    ],
  },
  probes: [
    "Why had it not happened a year earlier?",
    "What did the person at the keyboard see at that moment?",
    "Which action did you decide against?",
    "How do you know that the change works?",
  ],
  adapt:
    "Ask for the review with the most disagreement, not for the largest incident. If reviews in their company were held by others or for a regulator, ask what they would have written without that reader. Someone who wrote many should say which of last year's actions are still open. People from support or product teams can take a complaint that was looked into properly. Credible answers repeat a sentence that somebody said in the room.",
  specimenAnswers: [
    {
      answer:
        "Mine was a small one that looked harmless. A router setting, made by Petra on a Thursday at nine, put back at twenty to twelve, and a third of our phones stayed dead until Friday noon. What everyone could see was: bad setting, gone, so why still dead? I went through what a phone does. It asks for its address each eight hours. The setting was wrong for two hours forty, so it hit the ones whose turn it was, a third, on all floors. They got 'no', and after a 'no' the firmware doesn't ask again until it's restarted. That's why putting it back did nothing. Why never before: the old firmware asked again each minute, we'd had the new one since March. I could show it with two phones on my desk, one each. What I can't tell you is why eleven phones in Turin came back by themselves. I guess somebody pulled the plug. A counter of phones registered would have shown it at once, we only had 'server up'. In the report Petra's change has one line. The actions were the counter, and the vendor, I wrote them with the capture. I left it there, as I moved to another team that month. I believe they've put out a fix.",
      ratings: [
        { competency: "diagnosis", level: 4 },
        { competency: "follow-through", level: 2 },
      ],
      reason:
        "Mechanism explains each symptom (a third, all floors, no effect of putting it back), why it was hidden before March, what would have shown it, and Turin is marked as a guess: 4. Actions are named without owner or date, and whether they were done is believed and not known: 2.",
    },
    {
      answer:
        "We have a blameless culture, so we do a postmortem for each Sev 1 and Sev 2 with the five whys. One that I remember is when a colleague ran a script against production instead of staging and deleted customer records. In the five whys we came to the root cause that he was in the wrong terminal, and behind it that he hadn't followed the runbook, which says you have to check the prompt. So the actions were, we made the production terminal red, updated the runbook, and did a training on it for everyone. I moderated it and I think that people felt safe, also he did, he had been quite upset. Since then everyone's much more careful with the terminals. It showed me that technology is really about people.",
      ratings: [
        { competency: "diagnosis", level: 2 },
        { competency: "follow-through", level: 2 },
      ],
      reason:
        "A cause is settled by asking why until a person remains, with no competing explanation; why one account can delete in both places is not asked: 2. Measures are named without owner or date, and 'more careful' is their only effect: 2. The word blameless does not make it so.",
    },
    {
      answer:
        "The booking site was down for fifty minutes, and what everyone said was that the supplier's interface was slow. Their report said it too. I put it on a line with times, from logs and chat, and it didn't fit: they were slow from 14:02 till 14:09, we were down until 14:52. So either they'd lied or something of ours kept it going. I asked for their traffic figures and they were fine from 14:09. Second idea was our database, but connections were idle. Third, retries. If it's our own retries, then there must be more calls going out than bookings coming in, and I counted: nine per booking. In staging I could make it, with a delay of eight seconds for seven minutes, and it stayed down after I took the delay away. Each of three layers retried three times. One of those was mine, I'd copied it from the example. In the meeting there were fourteen proposals, I asked everybody for one they would do themselves. We took three. Retries in one layer only, Jana, 20 June. Time limit for the call to the supplier, me, same day. And the page shows the cached list when it's slow, Ali, in July. They've all been made, Ali's in August. We rejected the alert on supplier latency, as nobody would do anything at that alert.",
      ratings: [
        { competency: "diagnosis", level: 3 },
        { competency: "follow-through", level: 3 },
      ],
      reason:
        "Times bound the problem, three explanations each meet an observation, and a prediction (nine calls per booking, down after the delay ends) comes true: 3. Own copied retry named, three actions with owner and date, made; no later event shows that they work: 3.",
    },
    {
      answer:
        "It's a small one, only internal, the build cluster was full and nobody could work for half a day. I thought that it's the images, everybody did, there was a log line with 'image'. I never looked for another reason to be honest. What's good about it is rather what came after. We used to write ten actions per postmortem, and I was the one who kept the list, and I'd never closed it: I went back and of 74 from the year 22 were done. So that was my part in it, the clean-up had been number 31 on the list, from the incident before. I proposed two rules in that meeting. No more than three actions, and if a team doesn't put it in its next two sprints, then we write down 'accepted, can happen again', with the name of the manager, on the front page. From 1 September, me. First quarter 19 actions, 17 done. Of the two, one happened again, disk again, in another cluster, and it was on the page with a name, so there was no meeting, it got done that week. In the spring I saw people writing only easy actions, so we added that one of three has to make it impossible or at least smaller. Security took the front page over for their findings.",
      ratings: [
        { competency: "diagnosis", level: 2 },
        { competency: "follow-through", level: 4 },
      ],
      reason:
        "A log line settles the cause, and no other reason was looked for, as they say: 2. Own list named as a condition, rules with date and owner, counts a quarter later, a repeat that the rule caught, a correction when actions became easy, and use elsewhere: 4.",
    },
  ],
} satisfies Question;
