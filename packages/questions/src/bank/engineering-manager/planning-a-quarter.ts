import type { Question } from "../../question.ts";

export const planningAQuarter = {
  key: "planning-a-quarter",
  prompt:
    "Plan twelve weeks for a team of six: a legal change due in week nine, a feature that sales has promised, alarms that wake someone most nights, and an engineer who leaves in week four. Ask me what you need.",
  kind: "technical",
  roles: ["Engineering manager"],
  level: "senior",
  minutes: 15,
  intents: [
    {
      key: "fits-work-to-people",
      sentence: "Shows whether their plan is a choice that fits the people there are.",
      competency: "setting-priorities",
      listenFor: [
        "Asks what each item costs and what missing it would mean, before putting them in order",
        "Counts weeks of people, less the leaver, holidays, support and whatever else always comes",
        "Says aloud what will not be done, and asks about work already under way that could stop",
      ],
      watchFor: [
        "Everything fits, in parallel tracks",
        "Seventy-two weeks of work are planned for seventy-two weeks of people",
        "Applies a scoring scheme without a figure of the case",
      ],
    },
    {
      key: "survives-a-wrong-estimate",
      sentence: "Shows whether the plan holds when an estimate is wrong.",
      competency: "planning-for-failure",
      listenFor: [
        "Begins with the least understood part of the legal change, and has some of it live early",
        "Has someone else do the leaver's work while the leaver is still there",
        "Sets a date and a sign at which the plan changes, and what gives way then",
        "Asks what could be done by hand or for fewer customers if one part is late",
      ],
      watchFor: [
        "The legal change is finished in week nine exactly",
        "Handover is a document written in the last week",
        "If it gets tight, people work more",
      ],
    },
    {
      key: "tells-each-in-time",
      sentence: "Shows whether each person affected hears in time what they will get.",
      competency: "clear-communication",
      listenFor: [
        "Sales and the customer hear in the first week what they get, what not, and how certain that is",
        "Words a message they would send",
        "Says when the next news comes, and what may still change",
      ],
      watchFor: ["One slide or one board for everybody", "Sales will see it when the date gets near"],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "Ask",
        text: "What each item is worth, how large and how certain it is, what the leaver alone knows, what is already under way.",
      },
      { name: "Count", text: "The weeks of people that can really be planned, with what was taken off." },
      { name: "Choose", text: "What comes first, what later, what stops, what is not done." },
      {
        name: "Guard",
        text: "The riskiest part first, the knowledge moved early, a reserve, a way to be late with a small part.",
      },
      { name: "Tell", text: "Who hears what by when, above all those who get less than they were promised." },
      { name: "Look again", text: "The days and signs at which the plan is held against reality." },
    ],
  },
  probes: [
    "How many weeks of work does this team have?",
    "What are you not doing?",
    "It is week five and half of the legal change is done. What happens?",
    "What do you say to the salesperson, word for word?",
  ],
  adapt:
    "Answer when asked: the legal change is 14 to 22 person-weeks, missing it means a fine; the promised feature is 16 to 20, the contract names no date; two alarms cause most of the nights, about 5; the leaver alone knows billing, where the legal change is; one engineer is halfway through an internal tool. It does not fit, and whether that is found out is the point. Move it to the candidate's own field where you can, and let a real quarter replace it. Credible answers ask about billing before drawing a plan.",
  specimenAnswers: [
    {
      answer:
        "Legal first. I'd start in week one with the piece that's least understood and have it live for one small group of customers by week four, the old calculation next to it every night; if they differ by a cent the switch goes back, and that switch we'd try on a copy with last month's data. Besides the estimate, it can go wrong with the one who leaves and with the authority changing its form late. So the form's kept apart, the leaver pairs from day one, and week four is without her. And the rest runs beside it: feature, nights, whatever is there, whoever has time takes the next ticket, because it's all needed. Sales sees in the tool how far it is. If they ask, I tell them.",
      ratings: [
        { competency: "setting-priorities", level: 1 },
        { competency: "planning-for-failure", level: 3 },
        { competency: "clear-communication", level: 1 },
      ],
      reason:
        "Several ways to fail, few customers first, a signal, and a way back tried with data: 3; no drill or failure corrected it. Beyond the legal change whoever has time takes the next ticket and nothing is left undone by choice: 1. Told when asked: 1.",
    },
    {
      answer:
        "Okay, so first I'd align with the stakeholders on OKRs. Then a RICE or WSJF scoring with product, so that prioritisation is objective. Legal is a must, P0. The feature is P1 because it's revenue, nights also P1, as reliability is a feature too. The leaver goes on the risk register, the mitigation is knowledge transfer, so documentation in Confluence in the last week, plus recorded sessions. I'd make three squads of two, one for each stream, so everything moves in parallel, with a twenty percent buffer. Two-week sprints, a mid-quarter review in week six, and a weekly steering with red, amber and green for all stakeholders, sales and legal are in there too, so there are no surprises. If something goes red then the steering decides. In my experience, with good transparency and a committed team, that's a very doable quarter.",
      ratings: [
        { competency: "setting-priorities", level: 2 },
        { competency: "planning-for-failure", level: 2 },
        { competency: "clear-communication", level: 2 },
      ],
      reason:
        "Labelled by a scheme and then all started at once; people and weeks are never counted and nothing is left out: 2. A leaver and a buffer are named, with documents in the last week as the way back: 2. Weekly colours for everyone, without effect, choice or words for the one who was promised something: 2.",
    },
    {
      answer:
        "Can I ask first? What if the legal thing's missed? A fine, okay. And the size? 14 to 22, so nobody knows. Who's leaving, and what does she know? Billing, and that's where the change is. Then that's the real problem and not week nine. People: five times twelve plus four, 64. A third always goes elsewhere, so 42. Legal with the bad number 22, nights 5, handover 3, leaves twelve for a feature of 16 to 20. Doesn't fit. Is anything running? An internal tool, that stops today, and that person learns billing. Until week four the leaver writes no code: he builds the first slice, one kind of invoice all the way to the authority's file, she sits beside him. I did that wrong once, thirty pages of handover, and in the rehearsal nobody could run the month-end. Since then a leaver's last week is one in which nobody asks them, and what breaks is mended while they're in the building. Then kind by kind, each behind a switch, from week four on, the rarest last, as those could be typed by hand for a month. If legal agrees, which I'd ask in week one. End of week five: fewer than half the kinds live, then the feature's people come over. To sales on day two: your customer gets import and list in week eleven, I'd say four to one, and no editing before autumn; if editing is what they bought then tell me by Friday and I'll cut elsewhere. Next news end of week five.",
      ratings: [
        { competency: "setting-priorities", level: 3 },
        { competency: "planning-for-failure", level: 4 },
        { competency: "clear-communication", level: 3 },
      ],
      reason:
        "Capacity counted, the bad estimate used, the tool stopped, a part refused with the reason; no look at where time went or what waiting cost: 3. Order and slices so that one part may be late without loss, with a rehearsal that had failed and what it changed: 4. News on day two with certainty, a choice, a deadline and the next news: 3.",
    },
    {
      answer:
        "That's almost our spring of last year, so I would do it the same way. It was a tax change, six people, one leaving, and about forty weeks you can really plan with. Tax first with three, the nights next with one, and the promised feature not at all. And I stopped the new search on the second day, two people were in the middle of it, it was good and nobody was waiting for it. So here, legal, nights, the tool stops, and the feature is a no. Sales I'd tell on Monday: the feature isn't in the plan because of the tax date, so they can ring the customer before he plans with it. Then with us I let everybody write down on Fridays what they had really done, and in week four a quarter was still going into search, 'only finishing'. So I closed the branch. The customer waited until autumn and took ten percent off for it, 24,000. I'd expected to lose him. And if tax takes longer? You take the one from the nights over, we didn't need to. The one who's leaving writes everything down.",
      ratings: [
        { competency: "setting-priorities", level: 4 },
        { competency: "planning-for-failure", level: 2 },
        { competency: "clear-communication", level: 2 },
      ],
      reason:
        "Work under way stopped twice, hours looked at and corrected, the price of the no stated: 4. A way back for the estimate that was never needed, and a written handover nobody tries: 2. One message at once and with the reason; no option, certainty or next news, and nobody else is told anything: 2, at its upper edge.",
    },
  ],
} satisfies Question;
