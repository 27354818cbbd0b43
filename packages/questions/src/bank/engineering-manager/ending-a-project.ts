import type { Question } from "../../question.ts";

export const endingAProject = {
  key: "ending-a-project",
  prompt: "Tell me about a project that you ended although people were still working on it.",
  kind: "behavioral",
  roles: ["Engineering manager"],
  level: "lead",
  minutes: 11,
  intents: [
    {
      key: "sees-when-to-stop",
      sentence: "Shows whether they look for the point at which to stop, and what makes them stop there.",
      competency: "judgement",
      listenFor: [
        "Sets what was still to be spent against what was still to be gained, and leaves out what was gone",
        "Says what had been expected at the start and since when it no longer held",
        "Had agreed on a sign for stopping, or says why there was none",
      ],
      watchFor: [
        "It ended when money or people were taken away",
        "So much had gone into it that it had to go on",
        "Only afterwards was it clear from the start",
      ],
    },
    {
      key: "tells-builders-and-users",
      sentence: "Shows how those who had built it and those who waited for it came to know.",
      competency: "clear-communication",
      listenFor: [
        "Told the people who had built it first, themselves, with reasons that they could check",
        "Told those who waited what they do instead, and by when",
        "Used a word that leaves no doubt that it is over",
      ],
      watchFor: [
        "They read it off a plan, a chart or a slide",
        "'Paused', 'deprioritised' or 'sunset' where it was over",
        "The telling was left to another department",
      ],
    },
    {
      key: "leaves-nothing-behind",
      sentence: "Shows whether the ending was carried out and changed how the next project begins.",
      competency: "follow-through",
      listenFor: [
        "Names who switched off, moved or handed back what, and when it was done",
        "Names their own part in its having gone on for so long",
        "Tells of a later project that began or was looked at differently because of it",
      ],
      watchFor: [
        "Systems, data or promises of the project are still around",
        "The lesson is more communication or more support from above",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What was to come of it, how far it had got, who worked on it and who waited for it.",
      },
      { name: "Task", text: "Whose decision the end was, what spoke for going on, by when it had to fall." },
      {
        name: "Action",
        text: "What was weighed, who was told in which order and words, who cleared up what.",
      },
      {
        name: "Result",
        text: "What became of the people, the users and the leftovers, how it compares with what was expected, what is done differently since.",
      },
    ],
  },
  probes: [
    "From when on could you have known it?",
    "What would have made you go on?",
    "What did you say to the people who had built it?",
    "What was still running half a year later?",
  ],
  adapt:
    "Best is a project they had started or argued for themselves. If all endings in their history were ordered from above, ask for one they would have ended earlier, and for the day on which they told their team. From people new to managing take a feature or a tool that was withdrawn. The figure on which it turned, and what the builders answered, make it credible.",
  specimenAnswers: [
    {
      answer:
        "We had a big platform initiative, Aurora, basically our own developer portal, two years and eleven people at peak. Then a new CTO came, the strategy changed and the budget was cut, so I had to make the tough decision to sunset it. I was very transparent: I did an all-hands with slides on the new strategy, there was an FAQ, and every two weeks an update on the transition. We celebrated the learnings with a proper farewell party, which was important for closure, and people moved on to other teams. I think some of the services still run, platform operations took those. Looking back it was clear from the start that nobody needed it, but at the top they wanted it. My lesson is that you need buy-in from the top continuously, so that's what I pay attention to now.",
      ratings: [
        { competency: "judgement", level: 1 },
        { competency: "clear-communication", level: 2 },
        { competency: "follow-through", level: 2 },
      ],
      reason:
        "The cut decided; no option or criterion is theirs, and 'clear from the start' comes afterwards: 1. Updates at set points to everyone, without what a builder or user should do: 2. A lesson is named, what follows is an intention, and services run on: 2. A dignified farewell is kind, and not what these anchors describe.",
    },
    {
      answer:
        "Our own route planner for the vans. In January I'd written down: by the end of April it plans last year's tours two percent shorter than the bought one, else we stop. It was 0.6. I gave it four more weeks, which wasn't the deal; but there was one idea left, that cost two people four weeks, and the licence was only up in June. It came to 0.9. To get to two would have been half a year for four people, 400,000, and two percent is 350,000 of diesel a year. On paper that's still worth it. I just didn't believe in the two any more. So on 28 May I stopped. The four heard it that morning, with the curve, it's over, and does anyone read it differently? Tuan said winter tours are different, and they are, for nine weeks. At noon the dispatch head: you stay on the bought one, sign by 15 June, our better map is in it by autumn. The rest read it on Friday. Test servers off on 10 June, the map moved by September, that was Tuan, the university told, that was me. In October I went through the list and found one server still on, 900 a month, in somebody else's account. Now every project has its own, and it's closed at the end. That I'd let April pass is why somebody from outside reads out the stop line now; one of the next two was stopped on the day, after six weeks. Diesel fell by one percent with the map. I had expected half, so luck as well.",
      ratings: [
        { competency: "judgement", level: 4 },
        { competency: "clear-communication", level: 3 },
        { competency: "follow-through", level: 4 },
      ],
      reason:
        "The line was set beforehand, overrunning it is owned, what is left to spend meets what is left to gain, and outcome and luck are compared: 4. Builders first and asked, dispatch with date and alternative; what arrived is not looked at: 3. A check months later finds a leftover, the rule is changed and a later project stopped by it: 4.",
    },
    {
      answer:
        "I ended the Android tablet app. 1,900 users, forty fewer each month, and it took one and a half people just to keep it compiling. You could keep it, freeze it, or end it and make the web page good on tablets. Freezing I'd have liked best, but the store throws out apps that don't follow the new rules in August, so that's ending it, only later. The web page was six weeks. How many use it offline we didn't know, we couldn't see it. The head of product had to agree and did on 3 May, in time for the summer plan. It went from the store on 1 August, the web page was out in July. Users saw it there, in the store. The team noticed when the tickets weren't in the sprint any more, I'd thought product would tell them; one of the two was upset and I get that. About sixty offline people wrote in. I'd ordered that app myself three years before without saying when we'd check on it. And nothing in our place ever has an end date, that's what made it possible. So since September every app has a page with users, cost and a review date, Nadja owns it, and it's been filled in for all five.",
      ratings: [
        { competency: "judgement", level: 3 },
        { competency: "clear-communication", level: 1 },
        { competency: "follow-through", level: 3 },
      ],
      reason:
        "Three options on users, effort and store rules, the unknown named, agreement and date: 3; no sign that would have turned it. Builders read it off the sprint and users off the store: 1. Own part, the condition behind it, a change with owner and date that was made; no evidence yet that a review ended anything: 3.",
    },
    {
      answer:
        "The new price engine. Agreed in writing before we began: in week six it prices last month's 40,000 orders with at most forty wrong, or we stop and keep the old one. Week three, 300 wrong, finance wanted to stop there. One fix was two days away, so I gave it the two days. 35. Week six, 120, because of new customer rules. I stopped it that afternoon. I'd put it at fifty-fifty, and those rules coming just then was bad luck. At two I told the three who'd built it, here's the 120, it's over, from Monday you're on the order page. Then a call to each of the four shop heads: the old one stays, a price rule needs two days' notice as before, if one of yours can't wait write me by Friday, and on Friday I tell you what we do about it. My mistake was to measure on last month and not on the rules to come. One should do that next time.",
      ratings: [
        { competency: "judgement", level: 4 },
        { competency: "clear-communication", level: 3 },
        { competency: "follow-through", level: 2 },
      ],
      reason:
        "The line stood before the start, two cheap days were bought against pressure to stop early, and odds and luck are named: 4. Builders first with the figure, shops with what to do and when they hear again: 3. A mistake is owned and what follows is 'next time': 2.",
    },
  ],
} satisfies Question;
