import type { Question } from "../../question.ts";

export const failedDeployment = {
  key: "failed-deployment",
  prompt: "Tell me about a deployment of yours that failed.",
  kind: "common",
  roles: ["Release engineer", "Site reliability engineer", "Backend engineer"],
  level: "any",
  minutes: 10,
  intents: [
    {
      key: "limits-the-damage",
      sentence: "Shows what they do first when users are affected and the cause is not known.",
      competency: "incident-handling",
      listenFor: [
        "Says who was affected and how that was found out",
        "Stops or reduces the damage before looking for the cause",
        "Says who was told, what, and when",
        "Checks recovery on something a user would notice",
      ],
      watchFor: [
        "Goes from 'it broke' to the line of code at fault with nothing in between",
        "Several changes were made at once and it stayed open which one helped",
        "No idea of how long it lasted or how many it reached",
      ],
    },
    {
      key: "changes-what-allowed-it",
      sentence:
        "Shows whether a failure of theirs led to a lasting change and whether they name their own part in it.",
      competency: "follow-through",
      listenFor: [
        "Says what they themselves did or left out",
        "Names a check, a rule or a piece of code that exists since then because of this failure",
        "Comes back to it later: what that change has caught, or why it had to be corrected",
      ],
      watchFor: [
        "The failure is entirely another team's, a vendor's or a predecessor's",
        "The lesson is to be more careful or to communicate better",
        "A failure so small that nobody but the candidate noticed, after being asked for a larger one",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What was being deployed, to whom it mattered, and what was different about this deployment.",
      },
      { name: "Task", text: "What the candidate was answerable for when it failed, and who else was there." },
      {
        name: "Action",
        text: "How it was noticed, what was done in which order to stop the damage, how the cause was found, who was told.",
      },
      {
        name: "Result",
        text: "Duration and reach, how recovery was confirmed, what was changed afterwards and whether that has held.",
      },
    ],
  },
  probes: [
    "How did you find out that it had failed?",
    "What was the very first thing you did, and what did you know at that moment?",
    "Which part of this would have gone differently if you had acted differently?",
    "What exists today because of that failure?",
  ],
  adapt:
    "Ask for the deployment that people at their last company would still remember. If they list a payments, data or device product, steer to a failure where redeploying the old version was not enough. With someone who has only worked under a central operations team, ask what they saw and did from their seat; a credible answer has times, a way of noticing and an awkward moment.",
  specimenAnswers: [
    {
      answer:
        "We once deployed a new version of the shop and the checkout stopped working. It turned out that a developer had put a wrong URL of the payment provider in the configuration, the test one. So we looked through the logs, found it, corrected it directly on the server and restarted, and then it worked again. I think it was down for maybe an hour. Since then I always tell the developers that they have to check the configuration before they hand it to us, and it has not happened again.",
      ratings: [
        { competency: "incident-handling", level: 1 },
        { competency: "follow-through", level: 1 },
      ],
      reason:
        "Nothing was done for buyers while the cause was sought, nobody was told, and reach and duration are guesses: level 1. The fault is a developer's, the remedy is telling others to check, and editing on the server passes without remark: level 1.",
    },
    {
      answer:
        "In spring I deployed a search service change at about eleven in the morning and within five minutes the alert on empty results fired. I rolled back straight away, that is one command in our tool, and I saw the rate of empty results go back to two percent. Then I wrote in the incident channel that search had been affected from 11:04 to 11:12 and that we were back on the old version. About a fifth of searches in that window had been empty, I got that from the query log. The cause was that the new version expected a field in the index that only the rebuilt index has, and in staging the rebuild had already run. I had known about the field and had not asked about the order. We agreed in the review to be more attentive to index changes and to think about a check.",
      ratings: [
        { competency: "incident-handling", level: 3 },
        { competency: "follow-through", level: 2 },
      ],
      reason:
        "Damage is stopped first, reach and times are measured, people are told and recovery is seen in what users get: 3. The role division of a larger incident did not arise; nothing shows adapting or handing over, so not 4. Their own part is named, but the change is an intention ('more attentive', 'think about a check') without owner or date: 2.",
    },
    {
      answer:
        "The worst was a database migration for our booking product. I had split a table and the migration locked it, which in staging took two seconds and in production did not end. Bookings failed from the first minute. I asked a colleague to put the site into read-only, so people could at least see their bookings, and another to tell support what to say. I wanted to let it finish, and then saw in the database that it had done a tenth and that undoing would take about as long as it had run, so every minute of hoping cost two. At six minutes I cancelled, and we were back after fourteen. I had said 'five minutes' in the first update and corrected that in the second. We counted 310 failed bookings and wrote to those people. My part was that I had tried it on a copy with one percent of the rows. I wrote a job that runs each migration on last night's full copy and fails if a lock is held longer than a second; it took me two weeks. Half a year later I looked: it had stopped nine migrations, and two teams had got around it with a raw script, so we moved the check to the deploy tool. The same check now runs for the reporting database.",
      ratings: [
        { competency: "incident-handling", level: 4 },
        { competency: "follow-through", level: 4 },
      ],
      reason:
        "Work is divided, damage reduced by read-only mode, the choice to cancel rests on what the database showed, and a wrong estimate is corrected in the open: 4. Own part named, a check built, reviewed after half a year with numbers and a gap closed, carried to a second database: 4.",
    },
    {
      answer:
        "A cache change took our product pages down in 2022. I have to say I'd do the first hour differently. I saw the alert and was sure it was the new time-to-live, so I set it back, and at the same time restarted the cache and raised the limits, and after 35 minutes it was good again, and I couldn't have told you which of the three it was. I hadn't told anyone either; support found out from customers. What I'm happier about is after. My part was that I had pushed a setting to all nodes together because the tool's default does that. I changed the default to one node, ten minutes, then the rest, two weeks later, and put in that an open incident is announced by the tool when somebody goes back. I looked in spring how it's been used: 61 changes to settings, four stopped at the first node, one should have been and wasn't because that node gets no traffic at night, so it now picks the busiest. The queue settings go through it too since then.",
      ratings: [
        { competency: "incident-handling", level: 2 },
        { competency: "follow-through", level: 4 },
      ],
      reason:
        "Service is restored alone, nobody is told, and three changes at once leave open which one helped: 2; that they see it themselves belongs to the other competency. Own part, a changed default with a date, 61 uses looked at, a miss corrected, a second system included: 4.",
    },
  ],
} satisfies Question;
