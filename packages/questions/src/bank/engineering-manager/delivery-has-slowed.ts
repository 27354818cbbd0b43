import type { Question } from "../../question.ts";

export const deliveryHasSlowed = {
  key: "delivery-has-slowed",
  prompt:
    "A team's changes used to reach customers in four days; half a year later it takes eleven, with the same people. Ask me for any figures and find the reason.",
  kind: "technical",
  roles: ["Engineering manager", "Release engineer"],
  level: "lead",
  minutes: 15,
  intents: [
    {
      key: "narrows-down",
      sentence: "Shows whether they narrow the delay down before they explain it.",
      competency: "diagnosis",
      listenFor: [
        "Splits the eleven days into stages before naming a cause",
        "Holds several causes open and asks for the figure that would rule one out",
        "Says what the next figure should show if they are right",
        "Checks that the causes found add up to seven days",
      ],
      watchFor: [
        "A cause, or a remedy, before the first figure",
        "A conclusion about how hard people work",
        "Stops at the first thing that looks bad",
      ],
    },
    {
      key: "reads-figures-with-care",
      sentence: "Shows how they read a figure before they act on it.",
      competency: "measurement",
      listenFor: [
        "Asks what is counted from where to where, and whether it is a mean",
        "Looks at the spread, or at kinds of change separately",
        "Asks what customers notice of it",
        "Says which figure should be where by when, and tells of one that misled them before",
      ],
      watchFor: [
        "Four and eleven are taken as they stand",
        "Asks for figures per person",
        "Would make the eleven days a target on a screen",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      { name: "What is counted", text: "From where to where, which changes, mean or middle, who notices." },
      {
        name: "Where the time goes",
        text: "Each stage then and now, and the spread within the one that grew.",
      },
      { name: "What else changed", text: "Rules, people outside, size of changes, releases, with dates." },
      { name: "Rule out", text: "Competing causes, and the figure that speaks for or against each." },
      { name: "Confirm", text: "A prediction that could fail, and whether the parts add up." },
      { name: "Act and look again", text: "What is changed, which figure should move how far, by when." },
    ],
  },
  probes: [
    "What would you expect that figure to be, before I tell you?",
    "What else could explain it?",
    "Does what you have found account for all seven days?",
    "How would you know in a month that you were wrong?",
  ],
  adapt:
    "Give these only when asked. Means, now (then): coding 2 days (2), waiting for review 5 (1), test 1 (1), waiting for release 3 (0). Medians 7 (4). A third of changes wait 13 days for review, the others 1. That third touches the shared schema, where since spring one of two named people must approve; in August, with one away, it was 20. Releases are weekly since an incident in June. Lines per change 260 (150), in all kinds alike. A team's real data is better still. Credible answers ask before they explain.",
  specimenAnswers: [
    {
      answer:
        "That's a classic. In my experience, if cycle time goes up with the same people it's one of three things, too much work in progress, unclear requirements or technical debt. So I'd look at the DORA metrics and at WIP, velocity, size of pull requests, number of meetings, story points per person to see if someone's checked out. And I'd introduce WIP limits straight away, that always helps, smaller pull requests, a definition of ready, a meeting-free day, and an SLA of 24 hours for reviews. And a retro, to hear it from the team. If it isn't better after a month I'd turn to the next lever, like the deployment process or more pairing. Usually one of those does it. I'd also put the eleven days on a screen with a goal of five, so that everybody's pulling in the same direction. What gets measured gets managed.",
      ratings: [
        { competency: "diagnosis", level: 1 },
        { competency: "measurement", level: 2 },
      ],
      reason:
        "Five remedies at once and further ones in reserve, with no expectation tied to any and no figure asked for: 1. Many figures are listed; which value would lead to what is open, and the mean becomes a goal: 2. Every remedy on the list has helped somebody, and none was derived from this team.",
    },
    {
      answer:
        "Eleven of what? First commit to customer. A mean? And the middle is seven, it was four. So something's pulling. By stage, please. Coding the same, test the same, review one to five, release nought to three. Then I wouldn't look for one reason. Release: nought to three sounds like weekly, on average you wait half of it. Since June, fine. That hits every change alike, so it makes the middle seven and not the long ones. Review: either all of them are slower or some are stuck. Two thirds one day, one third thirteen. So it's not that there's too much to do, that would move them all. If it's size, those are the big ones; if it's a rule, they touch the same place. Sizes alike, and it's the schema. Someone has to approve there? Two people, since spring. Then with one on holiday it should be worse, can I see August? Twenty. Good. And it adds up, a third of twelve is four, plus three. Nobody saw it because the rule is another team's, and the mean throws everything together; by stage you'd have had it in April. Why they made that rule, I'm guessing, an accident. Bigger changes I'd call a result of weekly releases, without being able to prove it. I'd let a check approve the harmless kinds, and if the thirteen aren't under three in four weeks I'm wrong. I'd also ask if customers feel it. We once went from nine to six, wonderful, until a customer told me nothing comes sooner: people had split one change into three tickets. Since then I count from the wish.",
      ratings: [
        { competency: "diagnosis", level: 4 },
        { competency: "measurement", level: 4 },
      ],
      reason:
        "Two causes kept apart, others ruled out, August predicted and confirmed, the sum checked, why it stayed hidden, and guesses marked: 4. The mean is taken apart, a value and window would prove them wrong, and an own figure that misled was replaced: 4.",
    },
    {
      answer:
        "By stage, then and now? So, review and release. Review first. Slow for all or for some? A third, thirteen days. By size? No. By who wrote it? No. By place in the code? Schema, all of them. So there it's waiting for somebody who has to say yes. If that's it, then with fewer who can say yes it must be longer. Holidays, August? Twenty days, thank you. The other three days is the weekly train by itself, any change, so that's both of them. I would get one more person to approve, and the train twice a week. And I'd want it lower after that. We have review time on the board too, and deployments, it's useful to have.",
      ratings: [
        { competency: "diagnosis", level: 3 },
        { competency: "measurement", level: 2 },
      ],
      reason:
        "Size, author and place are tried and ruled out, and the cause is confirmed by a prediction about August: 3; the mechanism and why it went unseen are not told. 'Lower' without value or window, and a board on which nothing depends: 2. Brevity is no fault here.",
    },
    {
      answer:
        "I'd first want to know whether it hurts anyone. What does support say? You don't have it, okay, then I'd ask them. By stage, and the same months of both years, so that summer doesn't spoil it. Release from nought to three days. I know that one. After an incident we had gone weekly too, and corrections came late, customers rang. Our limit was a correction within two days, over a month; it went to four, so from October corrections went out daily again, and by November it was one and a half. So here it's the weekly release. I'd release small ones daily and look for under two days in four weeks, against this month's figure. Review has gone up as well, yes. Probably the same thing, nobody hurries with a review when the train goes on Thursday anyway.",
      ratings: [
        { competency: "diagnosis", level: 2 },
        { competency: "measurement", level: 3 },
      ],
      reason:
        "A known place explains everything; the larger part, review, is added to it without a check, and the sum does not come up: 2. What customers feel, like months compared, a limit, a window and a case in which it led to a change: 3. Good handling of figures, and the wrong cause.",
    },
  ],
} satisfies Question;
