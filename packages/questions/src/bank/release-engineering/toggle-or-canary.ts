import type { Question } from "../../question.ts";

export const toggleOrCanary = {
  key: "toggle-or-canary",
  prompt: "Describe a feature toggle or a canary release that you put in place.",
  kind: "technical",
  roles: ["Release engineer", "Site reliability engineer", "Backend engineer"],
  level: "mid",
  minutes: 10,
  intents: [
    {
      key: "limits-reach-for-a-reason",
      sentence: "Shows which risk they wanted to limit and whether the mechanism limits it.",
      competency: "planning-for-failure",
      listenFor: [
        "Names the failure they feared and why a small share would show it",
        "Says how users are chosen and whether one user stays on the same side",
        "Says what is still shared by both sides: database, cache, queue, and what follows",
        "Has tried the switch in both directions, data included",
      ],
      watchFor: [
        "Five percent because that is what one does",
        "Off was never tried",
        "A change of data behind the toggle which off does not undo, and this is not noticed",
      ],
    },
    {
      key: "decides-on-a-comparison",
      sentence: "Shows how they told whether the new side was worse.",
      competency: "measurement",
      listenFor: [
        "Compares new with old over the same time on the same kind of users",
        "Says how much traffic or time it needed, and what it could not have detected",
        "Set the values for going on and for stopping beforehand",
      ],
      watchFor: ["Nobody complained", "Looks at the totals, in which five percent vanish"],
    },
    {
      key: "removes-what-is-done",
      sentence: "Shows whether the toggle or canary was brought to an end, and what it left behind.",
      competency: "follow-through",
      listenFor: [
        "Says when the toggle was removed, by whom, and how that was ensured",
        "Names something learned that changed how later ones were made",
      ],
      watchFor: [
        "The toggle is still there and nobody knows whether it may go",
        "The outcome is that it was released",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      { name: "Problem", text: "What was to be released and which failure was to be kept small." },
      {
        name: "Implementation",
        text: "Where the switch sits, who is on which side and stays there, what both sides share, who may turn it, what happens if the switch itself fails.",
      },
      {
        name: "Monitoring",
        text: "What was compared with what, over which time, with which values for stopping.",
      },
      {
        name: "Outcome",
        text: "What it showed, what was decided, when the toggle went away, what is done differently.",
      },
    ],
  },
  probes: [
    "What could have gone wrong that your small share would not have shown?",
    "What does 'off' do to what was written while it was on?",
    "What happens when the service that holds the toggles does not answer?",
    "Is it still in the code?",
  ],
  adapt:
    "Ask for the one that caught something, or for the one that should have. With low traffic or few large customers a share of users tells little, so ask how they chose then. For device or mobile software let them describe staged roll-out with remote settings. The day on which the toggle was deleted is a detail that only its owner knows.",
  specimenAnswers: [
    {
      answer:
        "We introduced LaunchDarkly for feature toggles in my team. It has SDKs for all languages and a very good interface, product can turn features on and off themselves, without us. We put all new features behind a toggle, I think in the end there were about two hundred. For the new search we enabled it for five percent first, then twenty, and then all. There were no complaints, so it was a success. Cleaning up the toggles is on the list for the technical debt sprint.",
      ratings: [
        { competency: "planning-for-failure", level: 2 },
        { competency: "measurement", level: 1 },
        { competency: "follow-through", level: 1 },
      ],
      reason:
        "A share comes first, but no feared failure, nothing on what off does, never tried: 2. Absence of complaints decided: 1. Two hundred toggles remain, and removing them has neither owner nor date: 1.",
    },
    {
      answer:
        "We changed the library that talks to our database, in the profile service, 900 requests a second. What I feared was that it keeps connections too long and that this shows only under load. So a toggle in the code wouldn't have been right, I did a canary with two of sixty instances, by the balancer. They share the database with the others, so I capped their connections, so that they couldn't take them from the rest. I compared those two with two others restarted at the same minute, since a fresh instance is slower at first: 99th percentile, errors, connections held. Stop was ten percent slower for ten minutes, or any error of one kind, go on was a whole evening peak within five percent. In the first peak it was 14 percent slower, so it went back by itself, and I had tried before that it does so, with a version that sleeps. It was the pool's default of validating on each use. With the setting changed it passed the peak. I removed the canary configuration the day after, and since then the comparison with freshly restarted ones is in our canary template. I did that myself.",
      ratings: [
        { competency: "planning-for-failure", level: 3 },
        { competency: "measurement", level: 3 },
        { competency: "follow-through", level: 3 },
      ],
      reason:
        "A feared failure, the mechanism chosen for it, the shared part capped, stop tried with a sleeping version: 3; neither design nor order was changed by what a drill or failure showed. Baseline of equal age, windows and values set before: 3, without a figure that misled. Removed with a day, and the template changed by them: 3, with no later evidence that it helped.",
    },
    {
      answer:
        "The toggle was for writing addresses in a new format. I'd had a bad one before, where off left half the customers with data that the old code couldn't read. So this time it was two: one writes both formats, one reads the new. Off for reading is harmless at any time, since the old is still written; we turned it on and off each day for a week on staff, and once in production at noon. Customers are chosen by a hash of the company, because two people in one company on different sides would see different addresses, and if the toggle service doesn't answer we take the last known, and after a restart off. That week showed that the cache was shared and gave new addresses to old readers; I put the format into the key. To decide I counted parcels returned as undeliverable per thousand. With ten percent of companies it looked better, 3.1 against 4.0, and I didn't believe that. It was the big companies, the hash had put two of our largest on the new side, and they send to branches. So we compared each company with its own month before, and then it was a bit worse, 4.1 against 4.0, within what it moves anyway. It would have taken us a month to see less than 0.3, I told the product owner and she took that. Each toggle has a removal date in code; the build warns a week before and fails on the day. Mine were both gone by 1 March. I looked a year on: toggles older than three months had gone from 70 to six, though people had moved dates, so you now need another team's approval for the second move. The mobile team does it as well now.",
      ratings: [
        { competency: "planning-for-failure", level: 4 },
        { competency: "measurement", level: 4 },
        { competency: "follow-through", level: 4 },
      ],
      reason:
        "Two toggles so that reading can be undone at any time, after a real failure, exercised daily and corrected (cache key): 4. A flattering figure is doubted, explained by two large companies, replaced, and its smallest visible effect stated: 4. Removal enforced, looked at a year later, a way round it closed, taken over by another team: 4.",
    },
    {
      answer:
        "A new price calculation, and I was afraid of wrong prices for a few product types that only some shops have. So it was a toggle by shop, not by share of users: two shops with all the odd types first. Both calculations read the same tables and neither writes, so off is just off; I switched it back and forth in one shop in a lunch hour to see. Wrong prices I'd hear of from the shops, they look at them every day, they would ring. No one did. I took the toggle out three weeks after the last shop, there was a ticket with my name and date from the beginning, and new toggles only get merged with such a ticket now.",
      ratings: [
        { competency: "planning-for-failure", level: 3 },
        { competency: "measurement", level: 1 },
        { competency: "follow-through", level: 3 },
      ],
      reason:
        "The feared failure decides who comes first, shared data is considered, off was tried: 3. Nothing is compared; silence of the shops is the measure, although both results could have been computed side by side: 1. Removed on its date, and a rule made for later ones that is in force: 3.",
    },
  ],
} satisfies Question;
