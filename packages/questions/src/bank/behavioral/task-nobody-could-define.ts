import type { Question } from "../../question.ts";

export const taskNobodyCouldDefine = {
  key: "task-nobody-could-define",
  prompt: "Tell me about work you were given when nobody could say what a good result would look like.",
  kind: "behavioral",
  roles: [],
  level: "mid",
  minutes: 8,
  intents: [
    {
      key: "gets-an-aim-agreed",
      sentence: "Shows how they bring people who want different things to agree on what the work is for.",
      competency: "working-across-teams",
      listenFor: [
        "Names whom they asked, what each would use the result for, and where those uses clashed",
        "Put a first aim on paper, and had somebody say no to part of it",
        "Says who settled in the end what counts as done, and by when",
        "Came back to the aim once it had been agreed, when somebody added to it",
      ],
      watchFor: [
        "Waited for instructions, or put the same question to the same person again",
        "Took the aim from their own field and learned on delivery that another was meant",
        "Everybody was involved, and nobody is said to have wanted anything in particular",
      ],
    },
    {
      key: "finds-out-cheaply",
      sentence: "Shows how they find out what they need to know, and what they let wait.",
      competency: "learning",
      listenFor: [
        "Says what they had to know first, and why that before the rest",
        "Showed something rough, early, to a person who could reject it",
        "Names an idea of the first days that proved wrong, and what showed it",
      ],
      watchFor: [
        "Weeks of reading and talks before anything could have proved them wrong",
        "The unclear task became the one they already knew how to do",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "The words in which the work was given, by whom, and what was open about it.",
      },
      { name: "Task", text: "What was expected of them by when, and what they could decide for themselves." },
      {
        name: "Action",
        text: "Whom they asked for what, the first rough result and what became of it, how the aim was agreed.",
      },
      {
        name: "Result",
        text: "What was delivered, who uses it for what, what they had wrong at the beginning.",
      },
    ],
  },
  probes: [
    "In what words was it given to you?",
    "What did you do in the first two days?",
    "What was the first thing you showed anyone, and what did they say?",
    "Who decided that it was finished?",
  ],
  adapt:
    "Take a new post, a first project in a new field, or a sentence of the kind 'have a look at that'. For senior people the unclear part should lie in what the organization wanted; for juniors it is enough that nobody around them had done it. If everything in their work is prescribed, ask about something they set up outside it. The original wording of the request makes it credible.",
  specimenAnswers: [
    {
      answer:
        "I really enjoy ambiguity, I'd say that's where I'm at my best. In my last role in human resources the management said, do something about the meeting culture. That was the whole brief. So what I did was set up a design thinking process, because I am trained in that. We had five workshops with people from all departments, with empathy maps and so on, and there was a lot of energy in the room. We collected about two hundred ideas and clustered them into seven principles. I presented the principles to the management and they liked them very much, and they've been on posters in every meeting room since. It was a very rich process. Afterwards somebody said that they had rather thought of fewer meetings, but I think you need the culture first.",
      ratings: [
        { competency: "working-across-teams", level: 2 },
        { competency: "learning", level: 1 },
      ],
      reason:
        "Many are contacted and ideas passed on, but what each wanted it for, an owner or an end is missing, and that fewer meetings were meant comes out at the end: 2. The task became the method they were trained in; nothing was tried that could have failed: 1.",
    },
    {
      answer:
        "I'm a librarian in a town of thirty thousand. The new head gave me the second floor and said, make something of it. I asked her what would annoy her in a year if it wasn't there, and she said, that it's empty before three. The council's man, who pays for it, wanted events he can count, and the staff wanted not to have another floor to watch. That doesn't go together, events need watching. So I wrote five lines, what it's for, who it's for, what it is not, and sent it to the three of them, and the caretaker. The council's man crossed out the line with no events. We agreed, all in one room, twelve events a year on Thursdays, the rest is for people who work in quiet, we look again on the first of June and she decides. That was in the second week. What I had to know first was who comes before three at all, so furniture and so on I left. I thought people who come to read the newspaper. I put ten tables up there with a sheet on each, for nine days, and asked people to make a stroke. Nearly all of them were people learning for trade exams, from the evening school, and they wanted sockets and not armchairs. I'd have bought armchairs. In April somebody wanted to add a games corner, and I showed them the five lines, and the head said not before June. It's about seventy a day now before three.",
      ratings: [
        { competency: "working-across-teams", level: 3 },
        { competency: "learning", level: 3 },
      ],
      reason:
        "What each of three wanted, where it clashed, five lines that were struck through, a date and who decides, and the lines held up against the games corner: 3. No agreement that kept failing was repaired, so not 4. What had to be known first and what could wait, nine days with strokes that overturned 'armchairs': 3; others did not take anything over from it.",
    },
    {
      answer:
        "My boss said, have a look at travel costs, and went on holiday for two weeks. I was a junior in controlling. I didn't know if it was meant to be less, or a report, or what. I asked the team lead and he said, ask him when he's back. So I waited with that. But I thought, whatever it is, I have to know what a trip is, because in the accounts it's four different postings. I took ten trips and tried to put them together by hand and asked the people if it's right, and for six of the ten it was wrong. I had thought that the hotel belongs to the trip by date, but people book one hotel for two trips. It needs the number on the approval. After that I got nine and a half out of ten, and I put together the whole year. I wrote down how, with the ten trips as an example, where it goes wrong if you do it by date. When he came back it turned out that he'd meant only the flights of the board, for one meeting, that was a table of six lines. It was a pity. The how-to got used, though, the tax people took it for the meal allowances and found a mistake of mine with trips over New Year, and they do theirs with it now.",
      ratings: [
        { competency: "working-across-teams", level: 2 },
        { competency: "learning", level: 4 },
      ],
      reason:
        "One question to one person, then waiting; on delivery something else had been meant: 2. Ten trips as a trial that failed for six and corrected a belief, and a worked example that the tax people used, corrected and kept: 4. That the work missed its aim lowers the first rating, not the second.",
    },
  ],
} satisfies Question;
