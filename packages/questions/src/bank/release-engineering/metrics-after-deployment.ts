import type { Question } from "../../question.ts";

export const metricsAfterDeployment = {
  key: "metrics-after-deployment",
  prompt: "What do you watch after a deployment to decide whether it may stay?",
  kind: "common",
  roles: ["Release engineer", "Site reliability engineer", "Backend engineer"],
  level: "any",
  minutes: 8,
  intents: [
    {
      key: "signals-users-feel",
      sentence: "Shows whether they watch what users experience and know what each figure cannot show.",
      competency: "measurement",
      listenFor: [
        "Starts from something users do: orders, sign-ins, documents saved",
        "Says what the figure is compared with: the old version at the same time, the same hour last week",
        "Names how long to watch and how much traffic it takes before a figure means something",
        "Tells of a figure that was fine while users were not",
      ],
      watchFor: [
        "Processor, memory and 'all pods running' are the whole answer",
        "Watching means that somebody has the dashboard open",
        "Many figures, no value at which anything would be done",
      ],
    },
    {
      key: "reacts-by-agreement",
      sentence: "Shows whether a bad figure leads to an action agreed beforehand.",
      competency: "judgement",
      listenFor: [
        "Names a threshold and the action that follows, and who may take it",
        "Says what they do when figures disagree or are not clear",
        "Describes one deployment that was stopped or kept because of what was measured",
      ],
      watchFor: [
        "A bad figure starts a discussion in which the deployment stays",
        "Any deviation leads to going back, with no word about noise",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      { name: "What users would notice", text: "The two or three signals closest to what users came to do." },
      { name: "Compared with what", text: "Baseline, window, minimum traffic, groups looked at separately." },
      { name: "Threshold and action", text: "What happens at which value, automatically or by whom." },
      { name: "Slow effects", text: "What shows only after hours or days: leaks, batch runs, renewals." },
      { name: "Review", text: "How false alarms and misses change the signals." },
    ],
  },
  probes: [
    "When did all of these look fine while something was broken?",
    "At which value do you act, and what do you do then?",
    "What would you watch for a service with forty requests an hour?",
  ],
  adapt:
    "Name one of their products and ask what its users would notice first. For low-traffic, batch or device software the usual rates do not work, which separates those who have thought about it from those who have read about it. Ask for the threshold in figures; people who have lived with one know it.",
  specimenAnswers: [
    {
      answer:
        "We have Grafana with very good dashboards, there is CPU, memory, network, number of pods, response times, error rates, garbage collection, queue lengths, everything really. After a deployment I have it open and look for about half an hour whether something looks strange. If something looks strange I ask the developers if that is expected. Usually you see quite fast if something is wrong because the errors go up. And the customers would also call.",
      ratings: [
        { competency: "measurement", level: 2 },
        { competency: "judgement", level: 1 },
      ],
      reason:
        "Figures are named without baseline or threshold, 'looks strange' is the criterion, and no case is told: 2. A bad sign leads to asking others and nothing about stopping, options or who decides: 1.",
    },
    {
      answer:
        "For the video player I watch started plays per attempt, and time until the first picture, new version against old at the same time, because evenings differ from mornings. With five percent of sessions on the new one we need about twenty minutes to tell a drop of half a point from noise, so nobody looks before that. If starts are down by half a point, the roll-out stops by itself and the share goes to zero, no questions. If only time to first picture is worse, it holds at five percent and the author has until the evening. We had a release in which both were fine and complaints came in from one television model. It is one percent of sessions, the average didn't move at all. So now the ten largest device groups are compared on their own, and with ten comparisons you get false alarms; we had three in the first month, so a group has to be down in two windows in a row. Since then it has stopped two releases for one group, both rightly, and one it held for nothing. For us that is a fair price. Errors in the log we don't use any more for this, their number depends on who logs what.",
      ratings: [
        { competency: "measurement", level: 4 },
        { competency: "judgement", level: 3 },
      ],
      reason:
        "User-facing signals with baseline, window and threshold, plus a figure that misled (the average hid a device group), what replaced it and how false alarms were handled: 4. Actions are agreed per signal, and two kinds of error are weighed with counts; the roll-out rule is not itself revisited against an alternative, so 3.",
    },
    {
      answer:
        "Mainly the rate of 500s and the 95th percentile of latency. I compare with the hour before the deployment. If 500s are over one percent for five minutes I roll back, that is written in our release page and I don't have to ask. In November it happened with a pricing change: 500s at three percent after two minutes, I waited the five and rolled back, and it was a missing index. We serve a lot of partners over the API, and one thing I know is that it doesn't see if we answer fast and wrong, for that we depend on the partners telling us. I have said that we should count empty answers as well.",
      ratings: [
        { competency: "measurement", level: 3 },
        { competency: "judgement", level: 2 },
      ],
      reason:
        "Baseline, window, threshold, action and a case in which it was used: 3. The blind spot is named but nothing has replaced it yet, so not 4. The rule is followed; waiting the full five minutes at three percent is told without weighing it against going back at once: 2.",
    },
  ],
} satisfies Question;
