import type { Question } from "../../question.ts";

export const tellingStakeholders = {
  key: "telling-stakeholders",
  prompt: "How do you keep people outside engineering informed about a release?",
  kind: "common",
  roles: ["Release engineer", "Engineering manager"],
  level: "any",
  minutes: 6,
  intents: [
    {
      key: "tells-each-what-they-act-on",
      sentence: "Shows whether each group gets what it has to act on, before it has to act.",
      competency: "clear-communication",
      listenFor: [
        "Names groups and what each does with the news: support prepares answers, sales holds a promise back",
        "Gives an example of the words used, without internal names",
        "Says when each group hears of it, relative to the release",
      ],
      watchFor: [
        "One mail or one channel for everybody, with the change log in it",
        "Informing is somebody else's job and they cannot say what is told",
        "No difference between news to know and news to act on",
      ],
    },
    {
      key: "learns-whether-it-arrived",
      sentence: "Shows whether they find out what people understood, and agree with them on what they need.",
      competency: "working-across-teams",
      listenFor: [
        "Tells of a time somebody was surprised by a release, and what was agreed afterwards",
        "Knows what support, sales or operations asked for, and what they were refused",
        "Says who has to say yes before a release, and by when",
      ],
      watchFor: [
        "People who were surprised should have read the message",
        "Nobody has ever complained, and nobody was ever asked",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "Who needs what",
        text: "The groups affected and the decision or task each has because of the release.",
      },
      { name: "Before", text: "What is told ahead, with which notice, and what may still change." },
      { name: "During", text: "Where the state can be seen, and who speaks when something goes wrong." },
      { name: "After", text: "What is confirmed, what is known not to work, whom to turn to." },
      { name: "Coming back", text: "How it comes out whether the message served its readers." },
    ],
  },
  probes: [
    "Who was last surprised by a release of yours?",
    "What did you write to support for that one, in your own words?",
    "What do these people want from you that you do not give them?",
  ],
  adapt:
    "Put in the people they had to deal with: account managers and named customers for business software, a support centre for consumer products, auditors or clinicians in regulated fields. Where they had no contact with anyone outside engineering, ask who had, and how they would have done it. A sentence they actually wrote makes an answer credible.",
  specimenAnswers: [
    {
      answer:
        "Communication is key in releases. We have a release channel where everyone is in, product, support, sales, management, and I post there when we start and when we are done, with the list of tickets that are in the release. Before bigger releases I also send a mail the day before. It is important to be transparent. People can ask in the channel if something is unclear. Sometimes they say they did not know about a change, but it was in the list.",
      ratings: [
        { competency: "clear-communication", level: 2 },
        { competency: "working-across-teams", level: 1 },
      ],
      reason:
        "Set points and a channel, but one text for all and ticket lists that tell no reader what to do: 2. Those who were surprised should have read the list; what they needed was not asked: 1.",
    },
    {
      answer:
        "I think of three groups. Support needs to know five working days ahead what customers will see that is different, with a picture, because they write their answers then. Account managers want to know what they may promise, so they get dates only once the build has been through the customer test week, before that I say 'not before May'. And operations at two big customers need the maintenance window in their ticket system, ten days ahead, that is in the contract. For support I wrote, in April: 'From Tuesday the export button is in the menu at the top right. People will say it has gone.' During the release there is one page with the state, and if it goes wrong the head of support speaks to customers and I speak to her every thirty minutes. How I know: I used to send the same notes to all of them. In autumn support got two hundred calls on the first day about something that was in the notes, so I sat with four of them for a morning and asked what they would have needed. They wanted the picture and the sentence for the customer, and not the rest. They also wanted a veto in the holiday weeks; I didn't agree to that, we agreed they name two weeks a year in January and we release nothing visible then. First-day calls have been under forty since. And last month the team lead put two more people on for a Tuesday because of the note, that was her decision and it was right.",
      ratings: [
        { competency: "clear-communication", level: 4 },
        { competency: "working-across-teams", level: 4 },
      ],
      reason:
        "Three readers with their own task, notice and words, a failure of the old notes found out by asking, and a staffing decision taken because of the new ones: 4. What support needed and what was refused became an agreement (two named weeks), and calls on the first day show that it held: 4.",
    },
    {
      answer:
        "Support gets what customers will see, a week before, because they prepare answers. Sales gets what they may promise, once the build is through acceptance. Customers with an interface get the change and the date by which they must act, sixty days before, by mail to the named contact. When we lost a date in May I rang the two who had planned for it, the same day, with the new one and what they could do meanwhile, and said I'd call again on Friday. I write the messages from our template. Whether it's enough for them I have never asked; if something is missing they ask me, and I answer.",
      ratings: [
        { competency: "clear-communication", level: 3 },
        { competency: "working-across-teams", level: 2 },
      ],
      reason:
        "Each reader has a task, a time and a channel, and the lost date is told at once with effect, options and the next call: 3. What the others need is assumed and never agreed with them; a gap is noticed when somebody asks: 2.",
    },
  ],
} satisfies Question;
