import type { Question } from "../../question.ts";

export const complexReleaseAcrossTeams = {
  key: "complex-release-across-teams",
  prompt: "Tell me about the most complex release you have coordinated across several teams.",
  kind: "common",
  roles: ["Release engineer", "Engineering manager"],
  level: "senior",
  minutes: 12,
  intents: [
    {
      key: "holds-agreements-together",
      sentence: "Shows how they get teams with other goals to make agreements and keep them.",
      competency: "working-across-teams",
      listenFor: [
        "Says what each team wanted for itself and what it had to give",
        "Names an agreement with owner and date, and how its state could be seen",
        "Tells of one that was not kept and the conversation that followed",
      ],
      watchFor: [
        "Coordinating means holding meetings and asking for status",
        "'We' throughout: their own part cannot be told from the others'",
        "The difficulty was other people's lack of discipline",
      ],
    },
    {
      key: "untangles-dependencies",
      sentence: "Shows whether they reduced what had to happen together or only scheduled it.",
      competency: "planning-for-failure",
      listenFor: [
        "Draws the order: what needs what, and which steps can be undone",
        "Tells of a dependency that was removed, by a flag, an adapter or two versions side by side",
        "Had a point of no return and knew where it was",
        "Tried the sequence before the day",
      ],
      watchFor: [
        "Everything went live at the same moment and luck is not mentioned",
        "The plan is a list of dates with no order of need",
        "Nobody could have gone back alone",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What was released, which teams were involved, and what made it depend on all of them.",
      },
      {
        name: "Task",
        text: "What the candidate was answerable for and what they could not order anyone to do.",
      },
      {
        name: "Action",
        text: "How the order was worked out and loosened, how agreements were made and tracked, how it was rehearsed, what was decided on the day.",
      },
      {
        name: "Result",
        text: "What was released when, what went differently from the plan, what the teams do differently now.",
      },
    ],
  },
  probes: [
    "Which dependency did you get rid of?",
    "Which team had the least to gain, and what did you agree with them?",
    "Up to which moment could you have gone back, and who knew that?",
    "What was your own part, as opposed to the group's?",
  ],
  adapt:
    "Count teams by those that did not report to the same person. If their largest case is three people in one room, ask for a release with a vendor or a customer's team. Someone who held a title such as release manager should be asked what they decided alone; credible answers name a team that said no.",
  specimenAnswers: [
    {
      answer:
        "That was the relaunch of our portal, seven teams, and it took nine months. I was the release manager. We had a weekly meeting with all leads and a big spreadsheet with all tasks in red, yellow and green, and I chased people for their status. It was hard because some teams were always late and did not update their rows, so I had to escalate a few times. On the release weekend we were all in the office, we had a minute-by-minute plan and switched everything over on Saturday night. There were some problems with the login on Sunday but on Monday it worked. Everyone was really exhausted but also proud. It was a great team effort.",
      ratings: [
        { competency: "working-across-teams", level: 2 },
        { competency: "planning-for-failure", level: 1 },
      ],
      reason:
        "Tasks have rows and people are asked for status; what teams needed and why rows stayed red is not told, and escalation is the remedy: 2. Everything switches in one night, no way back, order or rehearsal is mentioned, and problems were met when they came: 1.",
    },
    {
      answer:
        "Replacing the customer number, across billing, shop, warehouse and the partner interface. Four teams under two directors, and I had no say over any of them. On paper all four had to switch in the same night. I drew who reads and who writes the number, and it came out that only billing and the shop write it. So I proposed that a small mapping service answers for both numbers, so each team could switch on its own. The shop team lost two weeks by that and had nothing from it. I asked their lead what would make it worth it, and it was that the old address form disappears from their backlog; the warehouse team took that over. We wrote down for each team: date, owner, what proves it's done, which was a count of old numbers in their logs going to zero, on one page everybody could see. The partner team missed their date. I went to see them, and they were waiting for a test account from an outside partner that nobody owned; I got the account through our sales person and we moved the date by a week, as we could, because of the mapping. Each switch could be undone until the mapping was removed; that was the point of no return, six weeks later, and we had played through the whole order twice on copies. In the first run billing turned out to read the number from a nightly file as well. On the real days nothing happened apart from one slow query.",
      ratings: [
        { competency: "working-across-teams", level: 3 },
        { competency: "planning-for-failure", level: 4 },
      ],
      reason:
        "Needs, trades, owners, dates, visible proof and a missed date taken up with those concerned: 3; nothing shows that the way the teams agree has changed since, so not 4. The design removed the common night, every step could be undone to a known point, and a rehearsal corrected the plan: 4.",
    },
    {
      answer:
        "The change of our sign-in system, eight applications, five teams. I drew up the whole thing as a graph, which application trusts which token and for how long, and out of that came three waves. Both kinds of tokens were valid during the waves, so each application could go back on its own by a setting, and the last step, switching off the old keys, was the only one that could not be undone; we waited until no old token had been seen for fourteen days. Before each wave I had it run in the test landscape, and in the second run one application turned out to keep tokens for 30 days where we had thought one, so I moved it to the end. The teams were difficult. Most of them simply didn't understand the graph, and two just did not want to, typical for them, they always wait until they are forced. In the end I wrote the changes for four applications myself, at night mostly, and sent them as finished requests to their leads with their director in copy. That worked better than meetings.",
      ratings: [
        { competency: "working-across-teams", level: 1 },
        { competency: "planning-for-failure", level: 3 },
      ],
      reason:
        "Both token kinds valid at once, an own way back per application, a known point of no return and a rehearsal that changed the order: 3. It stays within this release and no drill or failure led to a redesign beyond the order, so not 4. Teams are explained by what is 'typical for them', their work is done for them and the director put in copy: 1. The two ratings rest on different sentences.",
    },
  ],
} satisfies Question;
