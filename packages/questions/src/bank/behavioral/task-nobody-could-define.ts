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
        "My lead said, have a look at the search, and was away for two weeks. I was a junior developer at a shop for bicycle parts. I didn't know if it was meant to be faster, or nicer, or a report on it. I asked the product manager and she said, ask him when he's back. So that had to wait. But I thought, whatever it is, I have to know what people search for and don't find, and how it's built inside can wait. I took a hundred searches from the log that had ended in nothing, and wrote beside each what I thought was the matter, spelling for nearly all of them. Then I gave twenty to a man from the shop counter, without my column. He had a different reason for thirteen. They were part numbers, copied off the part with the spaces in. So I'd been wrong, spelling was a fifth of it at most. I wrote down how to do it, a hundred empty searches, a column each, somebody from the counter, with mine as the example and where I'd been wrong. When he came back it turned out that he'd only meant the box, it was covered by the cookie banner on small phones. That was a pity, it took ten minutes. The sheet got used, though. Support does it each quarter now, with a column for what they tell people on the phone, which I hadn't had, and from that they got the warehouse to put the numbers without spaces on the labels.",
      ratings: [
        { competency: "working-across-teams", level: 2 },
        { competency: "learning", level: 4 },
      ],
      reason:
        "One question to one person, then waiting; on delivery something else had been meant: 2. What had to be known first and what could wait, a trial with the counter that refuted 'spelling', and a worked example that support uses, extended, and acted on: 4. That the work missed its aim lowers the first rating, not the second.",
    },
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
        "The words were 'make something of it', and 'it' was the second floor of a town library. I was the newest librarian there. I asked the head what would annoy her in a year if it wasn't there, and she said, that it's empty before three. The council's man, who pays for it, wanted events he can count, and the staff wanted not to have another floor to watch. That doesn't go together, events need watching. So I wrote five lines, what it's for, who it's for, what it is not, and sent it to the three of them, and the caretaker. The council's man crossed out the line with no events. We agreed, all in one room, twelve events a year on Thursdays, the rest is for people who work in quiet, we look again on the first of June and she decides. That was in the second week. What I had to know first was who comes before three at all, so furniture and so on I left. I thought people who come to read the newspaper. I put ten tables up there with a sheet on each, for nine days, and asked people to make a stroke. Nearly all of them were people learning for trade exams, from the evening school, and they wanted sockets and not armchairs. I'd have bought armchairs. In April somebody wanted to add a games corner, and I showed them the five lines, and the head said not before June. It's about seventy a day now before three.",
      ratings: [
        { competency: "working-across-teams", level: 3 },
        { competency: "learning", level: 3 },
      ],
      reason:
        "What each of three wanted, where it clashed, five lines that were struck through, a date and who decides, and the lines held up against the games corner: 3. No agreement that kept failing was repaired, so not 4. What had to be known first and what could wait, nine days with strokes that overturned 'armchairs': 3; others did not take anything over from it.",
    },
  ],
} satisfies Question;
