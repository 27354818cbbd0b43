import type { Question } from "../../question.ts";

export const fourTimesTheLoad = {
  key: "four-times-the-load",
  prompt:
    "In six weeks your service will see four times its usual load for one evening. How do you get it ready?",
  kind: "technical",
  roles: ["Site reliability engineer", "Backend engineer", "Engineering manager"],
  level: "mid",
  minutes: 12,
  intents: [
    {
      key: "finds-the-real-limit",
      sentence: "Shows whether they find out what the system can carry or calculate it from what it has.",
      competency: "measurement",
      listenFor: [
        "Asks four times of what: people, requests, writes, at which minute, in which mix",
        "Loads the whole path until something gives, with data and a mix like that evening's",
        "Names the first limit they would expect, and it is not the processor",
        "Compares the test with a real peak before believing it",
      ],
      watchFor: [
        "Four times the instances",
        "A test of one endpoint, against an empty database, from one address",
        "An average per day is scaled up",
      ],
    },
    {
      key: "is-ready-to-be-wrong",
      sentence: "Shows what they prepare for the case that it is six times, or that one part gives way.",
      competency: "planning-for-failure",
      listenFor: [
        "Lists what can be switched off, in which order, at which signal, and who presses",
        "Has tried the switches, under load, with the people of that evening",
        "Keeps excess at the door: a waiting room, a queue, a refusal people understand",
        "Names a day after which nothing is changed, and what the exceptions are",
      ],
      watchFor: ["The plan ends with enough capacity", "The switch exists and was never pressed"],
    },
    {
      key: "agrees-with-those-around",
      sentence:
        "Shows whether the people who make the load and those who must carry it too are part of the plan.",
      competency: "working-across-teams",
      listenFor: [
        "Asks where the number comes from, and offers what would make it smaller or flatter",
        "Goes to each dependency and supplier with a rate and a date, and wants an answer",
        "Agrees beforehand what may be slow or missing that evening, and with whom",
      ],
      watchFor: [
        "Takes the four from marketing as given and does not speak with them again",
        "Informs the other teams that it will be a lot",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "What is coming",
        text: "Where the four comes from, what people will do, the steepest minute, how sure anybody is.",
      },
      { name: "What it carries today", text: "Measured on the whole path, with the first limit by name." },
      {
        name: "Raise or lower",
        text: "Which limits to lift, which load to avoid or spread, in order of effect and lead time.",
      },
      {
        name: "Those it depends on",
        text: "Other teams, suppliers and quotas: rate, date, answer, and what happens if they fail.",
      },
      {
        name: "Being wrong",
        text: "The door, the switches, their order and signals, tried with the people who will sit there.",
      },
      {
        name: "The evening and after",
        text: "Who watches what, who decides, when to scale down, and forecast against reality.",
      },
    ],
  },
  probes: [
    "What do you expect to break first?",
    "It turns out to be seven times. What do users see?",
    "Your payment supplier says that they can do twice. What now?",
    "What is the last day on which you would still change something?",
  ],
  adapt:
    "Choose an evening from their trade: tickets on sale, a broadcast, results of an exam, tax day, a price change. For someone from a cloud platform set a fixed database or a supplier's limit, so that money alone does not solve it; for someone with their own hardware, let delivery take seven weeks. With managers ask what the team stopped doing for it. Credible answers name the limit that surprised them last time.",
  specimenAnswers: [
    {
      answer:
        "I would start with making it not be four times. Last year, for the exam results, everyone was told 'from 12:00'. I asked the ministry why noon, and they didn't know, so we made it by school district over three hours together with them and the head teachers' union, they wanted that nobody gets it from a friend first, so within a school it's at the same minute. It's a rule in their decree now and it's been so for two years. That brought it from four to 1.6. Then for the results page we changed the way it's made: all 210,000 pages are written out the night before, locked, and at the minute only the key is published. If our whole application dies, the pages are there from two other places. In the rehearsal we turned the application off with two schools on it. They got results, but the appeal button went nowhere, so this is a form by itself now, with its own queue. How much it can take I couldn't tell you exactly; I look at load and memory during it, and it's been low. I'd say with static pages it's not so interesting.",
      ratings: [
        { competency: "measurement", level: 2 },
        { competency: "planning-for-failure", level: 4 },
        { competency: "working-across-teams", level: 4 },
      ],
      reason:
        "Load and memory are looked at without a limit or a comparison: 2. Work is rearranged so that the application can die without loss, a drill showed the appeal button, which was corrected: 4. The condition that made the peak is changed with ministry and teachers and has held for two years: 4.",
    },
    {
      answer:
        "Four times what? [People, for a concert sale.] Then it's in the first three minutes, and for the seat map it isn't four, it's more like forty. I'd take the steepest minute of the last sale and play it against production at four in the morning, times two, times three, same mix, until choosing a seat takes over two seconds. Normal is 400 milliseconds. It's generally the lock on the seat row; at the theatre we got to 1.8 times, and put reservations in a queue because of that. Then we fix until we pass five. I can be wrong: six times, or bots, or payment hangs, or a database node dies. So a waiting room that lets in as many as we've measured, and its first real use is a small concert two weeks before. Switches: at two seconds the seat map becomes a list, at four no changes to orders. We press each in a rehearsal and back again, and orders taken meanwhile must still be there. Last change on the Monday before. Then I'd call the promoter: members a day earlier, that's a third less. She needs a full house by ten, so by Friday she says yes or no. Payment supplier, 300 a second at 20:00, written answer until the 12th, on our list as red till then. I had one who didn't answer. I rang their account manager, they had taken it for advertising, and we had it two days later.",
      ratings: [
        { competency: "measurement", level: 3 },
        { competency: "planning-for-failure", level: 3 },
        { competency: "working-across-teams", level: 3 },
      ],
      reason:
        "A steep minute replayed on the real path against a baseline and a limit, with a case in which it changed something: 3. Ways to fail, small concert first, switches with signals, rehearsed there and back: 3. Needs, dates, visible red and a missed answer taken up: 3.",
    },
    {
      answer:
        "As we are in the cloud this is mainly a matter of autoscaling. I would take our current peak, multiply it by four, and add thirty percent of buffer, so say from 20 to 104 pods, and I'd pre-scale in the afternoon as autoscaling reacts too slowly. The same for the database, go to the largest instance type, add read replicas, and Redis. Then a load test with k6 in staging to validate, with the p95 as the criterion. A CDN in front. I would announce it to the other teams with a mail so they're aware and can scale as well. On the evening we'd have a war room with all dashboards on the big screen. And a code freeze. If we've done all of that I'm confident that it'll hold; if not, we're all sitting there anyway and can react.",
      ratings: [
        { competency: "measurement", level: 2 },
        { competency: "planning-for-failure", level: 1 },
        { competency: "working-across-teams", level: 2 },
      ],
      reason:
        "A multiplied peak and a percentile without a limit, a mix or a case: 2. Beyond enough capacity there is only reacting on the night: 1. The mail passes on what is coming and leaves it to the others; nothing is asked, and no owner or date comes back: 2.",
    },
    {
      answer:
        "I've done four tax days. The load test is what I'd warn you of. In the first year it said we could do five times, and we fell over at 2.6. It used one taxpayer a thousand times, so everything came from the cache, and it didn't think; real people stay eleven minutes on page four, so open sessions were twenty times what the test had. Requests per second was simply the wrong number. We now size on open sessions, from recorded ones, and before I believe a test it has to reproduce last year's evening within ten percent, including the ugly part at nine. Two years ago it didn't, and we found that the recording had left out the app. So that's the first three weeks. The scanner firm and the bank are in our way each year. I write to them in March with the figure, and they say 'noted'. In April I ask if it's done. For being wrong we've got a sheet with what to switch off, PDF first, then the assistant. The switches are in the admin page. They should work, we've never needed them.",
      ratings: [
        { competency: "measurement", level: 4 },
        { competency: "planning-for-failure", level: 2 },
        { competency: "working-across-teams", level: 2 },
      ],
      reason:
        "Requests per second misled, it is told how, sessions replaced it, and a test must reproduce a known evening first: 4. Switches on a sheet that nobody has pressed: 2. Figures passed on, 'noted' accepted, asked again in April, no owner or date on their side: 2.",
    },
  ],
} satisfies Question;
