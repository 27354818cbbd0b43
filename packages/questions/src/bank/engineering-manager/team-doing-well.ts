import type { Question } from "../../question.ts";

export const teamDoingWell = {
  key: "team-doing-well",
  prompt: "How do you know whether a team of yours is doing well?",
  kind: "common",
  roles: ["Engineering manager"],
  level: "lead",
  minutes: 8,
  intents: [
    {
      key: "chooses-and-doubts-signals",
      sentence: "Shows which signals they go by and how far they trust them.",
      competency: "measurement",
      listenFor: [
        "Names a signal that the people served by the team would feel, beside those of the team's own pace",
        "Gives the value and window at which they do something, and a case in which they did",
        "Says what a figure of theirs hides, or how it changed once people aimed at it",
        "Says what they find out without figures, from whom and how often",
      ],
      watchFor: [
        "A set of metrics known by its abbreviation, and no decision that came of it",
        "Figures per person, or teams ranked by them",
        "'You feel it when you come in'",
      ],
    },
    {
      key: "agrees-what-well-means",
      sentence: "Shows whether the team and those it works for agreed with them on what doing well means.",
      competency: "working-across-teams",
      listenFor: [
        "Says what each side wanted from the team, in that side's words",
        "Names what was agreed, who is answerable for it, and where its state can be seen",
        "Tells of an expectation that was missed and the conversation about it",
      ],
      watchFor: [
        "Those served by the team are people who complain",
        "The team learns how it is doing from a chart made elsewhere",
        "Nobody outside the team was asked",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      { name: "For whom", text: "What the team is there for, and who says so." },
      {
        name: "Signals",
        text: "The few things watched, with the value at which something is done, and who sees them.",
      },
      { name: "Blind spots", text: "What these signals cannot show, and how that is learned instead." },
      {
        name: "A case",
        text: "A time a signal led to a change, or misled, and what came of it.",
      },
      {
        name: "Agreement",
        text: "What was agreed with the team and those it serves, and how a miss was handled.",
      },
    ],
  },
  probes: [
    "When did all your figures look good while something was wrong?",
    "Who outside the team would say that it is doing well, and what do they go by?",
    "What did you last do because of one of these signals?",
    "What would the team itself answer?",
  ],
  adapt:
    "Have them take one team, by name, and stay with it. For platform and internal teams ask how they know what other engineers avoid; for a team on a new product, how they know before there are customers. Managers of several teams should say how they keep teams from being compared. A figure they gave up, with the reason, makes the answer credible.",
  specimenAnswers: [
    {
      answer:
        "I don't count much. In January I sit down with the plant manager, the product owner and my people, and we write what would make each of us say in December that it went well. The plant wanted no stop longer than a quarter of an hour because of us, product wanted the new terminal in two halls, the team wanted Fridays without meetings. Each has a name and a month beside it and hangs next to the coffee machine. Hall two was missed in May. I went to product that day; the cabling was missing, which the plant should've done and nobody had asked them, so the plant put an electrician's name to it, and June. And in between, well, the plant isn't shy. If the terminals run then we're doing fine.",
      ratings: [
        { competency: "measurement", level: 1 },
        { competency: "working-across-teams", level: 3 },
      ],
      reason:
        "Complaints and terminals being up are what it goes by, and no figure leads to an action: 1. Three sides' needs, names, months, a visible place, and a miss taken to those concerned the same day: 3. The sheet on the wall is an agreement, not yet a measurement.",
    },
    {
      answer:
        "I'm very data-oriented. We track the four DORA metrics, and on top the SPACE framework, so throughput, cycle time, review time, plus developer satisfaction with a quarterly survey. That gave 42 last time, which is a really good value. There's a dashboard per team and also per person, but that one only managers can see, and I go through it every Monday, so you notice very quickly who's struggling. Deployment frequency has doubled in the last year, in three out of four we're elite. Each quarter I put the teams side by side so the leads know where they stand, it makes for a good competition. Then there are OKRs, three objectives with three key results for each team, and a maturity model with five stages in which the teams assess themselves, mine are at 4.1 on average, and once a year an external benchmark where we came out in the upper third. And product? They have access to the same dashboard. Mostly they complain about dates, but that's their job.",
      ratings: [
        { competency: "measurement", level: 2 },
        { competency: "working-across-teams", level: 1 },
      ],
      reason:
        "Many figures and one comparison with last year; no threshold, and no case in which anything was done: 2. What product needs was not asked, and its complaints are explained by its job: 1. Familiar frameworks do not raise a rating by being named.",
    },
    {
      answer:
        "I don't fully know, to start with that. For our invoicing team I've three things. Disputed invoices per thousand, it was six two years ago, and above four over four weeks we stop and look, as we did in March when a tax rate was wrong. How long a small change takes. And once a quarter I ask finance, support and sales operations what they've stopped asking us for. That third one is there since 2023. All figures were good that year, small changes had come down from nine days to five, I'd even shown it to the directors. Then the support lead said in passing that they no longer ask for anything bigger as it's always turned down, they had built themselves a spreadsheet. So the time was down because the hard things weren't in it. I count now what was turned down and what people built beside us; that was four things. With support we sat down properly: they needed corrections without a ticket, my people needed that nobody edits an invoice that's gone out. Correction screen, Petra, June, and he tries it each Friday until then. It came in July, I told him in May and he moved his training. That's one case. I can't say we work differently with them in general.",
      ratings: [
        { competency: "measurement", level: 4 },
        { competency: "working-across-teams", level: 3 },
      ],
      reason:
        "A figure that misled, how it came out, and the count that replaced it, beside a threshold with a case: 4. Both sides' needs, an owner, a date, a weekly look and a miss taken up early; that the way of agreeing changed is expressly not claimed: 3.",
    },
    {
      answer:
        "Three numbers for my data team: how old the figures are that the shops see at seven, how many corrections we send afterwards, and how many hours go into repairs. Baseline is last year's same month. At seven they may be two hours old; more than twice a month and repairs come before anything new, that was in February, and in April we were back. I chose the seven o'clock because shops order at half past. The team sees it, the regional heads too. When we go over I write to the heads that we are on it. They've asked a few times for five o'clock, I passed that on to my people. I haven't heard anything since.",
      ratings: [
        { competency: "measurement", level: 3 },
        { competency: "working-across-teams", level: 2 },
      ],
      reason:
        "A signal that shops feel, with baseline, limit, the action it triggers and February as the case: 3; none of the three was ever doubted. A wish is passed on without owner or answer: 2.",
    },
  ],
} satisfies Question;
