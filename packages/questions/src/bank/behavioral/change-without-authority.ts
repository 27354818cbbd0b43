import type { Question } from "../../question.ts";

export const changeWithoutAuthority = {
  key: "change-without-authority",
  prompt:
    "Tell me about a time you needed people to do something differently and had no right to tell them to.",
  kind: "behavioral",
  roles: [],
  level: "senior",
  minutes: 9,
  intents: [
    {
      key: "makes-it-worth-their-while",
      sentence: "Shows whether they look for what keeps the others at their way, and change that with them.",
      competency: "working-across-teams",
      listenFor: [
        "Says what the old way gave those people, or what the new one would have cost them",
        "Gave something in return: work taken off them, a rule dropped, a change to their own side",
        "Names who agreed to what by when, and how both could see that it was done",
        "Tells of someone who did not go along, and what came of talking with that person",
      ],
      watchFor: [
        "Borrowed authority: somebody higher sent the message",
        "Those who did not join in resist change",
        "They agreed in the meeting, and what they did afterwards is not known",
      ],
    },
    {
      key: "speaks-to-each-reader",
      sentence: "Shows whether each got to hear what it meant for them, and what of it arrived.",
      competency: "clear-communication",
      listenFor: [
        "Gives two groups and the different thing that each was told",
        "Can repeat the request as one sentence that says who does what from when",
        "Found out by watching or asking what had been understood, and put it another way",
      ],
      watchFor: [
        "One presentation for everybody, with why it matters to the company",
        "It was communicated several times, and that people still ask is their fault",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      { name: "Situation", text: "Who did what in which way, what that caused, and for whom." },
      { name: "Task", text: "Why the candidate needed the change, and why they could not order it." },
      {
        name: "Action",
        text: "What they learned about the others' reasons, what they offered, what was agreed with whom, how it was said to each.",
      },
      {
        name: "Result",
        text: "How many do it now and how that is known, who still does not, what the candidate's own side had to change.",
      },
    ],
  },
  probes: [
    "What did they have from doing it their way?",
    "What did you give up or take on so that they would?",
    "Who did not go along, and what was their reason?",
    "How many of them do it today?",
  ],
  adapt:
    "Choose people on whom the candidate's work depends and who have their own masters: site managers for a controller, doctors for a pharmacist, dealers for a manufacturer, volunteers for a museum. With managers, exclude their own reports. Ask about the most reluctant of them; an answer in which nobody had a good reason to refuse is not yet the whole story.",
  specimenAnswers: [
    {
      answer:
        "Order numbers on delivery notes. I know how that sounds. But without one an invoice takes me forty minutes and with one it takes three, and I was the controller for 22 building sites, none of which reported to me. Two mails to them: nothing. So I spent a day each on the two worst. With Koller it was plain, he orders from the excavator, by phone, in the rain, and a number he could only get in the office in the evening. And he said, what do I get from it, which was fair. What he wanted was to know on the Friday what his site has cost so far, he used to get that three weeks late. So we made a deal, the two of them and I: each foreman gets a block of fifty numbers beforehand, on a card in the cab, he just says the next one on the phone. And I send the cost on Friday by two, for everything with a number. What I hadn't expected, head office had a rule that over 500 euro the number has to be approved first, that was why nobody had ever given them out. I went through a year of those with the head of purchasing: 1,900 approvals, four refused. We put it up to 5,000 and both signed. After that the others came nearly by themselves, because Koller told them about the Fridays. One doesn't, his clerk does it by hand, it works, I leave him. It was 31 percent with a number, it's been 90 to 94 for the five quarters since.",
      ratings: [
        { competency: "working-across-teams", level: 4 },
        { competency: "clear-communication", level: 3 },
      ],
      reason:
        "Why mails failed is seen on site, each side's need becomes a deal, the approval rule that cost more than it gave is changed with purchasing, and five quarters show that it holds: 4. Foremen are told the one thing to do and what they get and when; a check of what was understood is not told: 3.",
    },
    {
      answer:
        "I'm registrar in a museum, and the volunteers who guide groups kept leaning things on the cases and letting people sit on the plinths. There are sixty of them and they're not employed, you can't tell them anything, and they're why we can open on Sundays. I asked the lady who organises them to pass it on. She did, in the newsletter, please take care of the cases. I waited till after the summer and it was the same, so I asked again. Then I stood in on five tours and afterwards asked each guide what the line in the newsletter had meant to them, and four of the five said, don't let people touch the glass. They had been keeping fingers off, they'd been really strict about it, it was just not what I meant. So I made a card with a photograph: a bag on a case, crossed out, and beside it, say this: please put your bags by the door, I'll wait. Guides got that. For the school groups I sent the teachers one line before the visit, bags stay in the bus. In the next five tours there was one bag. And one guide started the tour at the door instead of in the hall, so that they'd put them down, which I'd never have thought of, and others copied that from him. What the plinths are about they still don't know, I haven't got round to it, she wanted to do something at the Christmas party.",
      ratings: [
        { competency: "working-across-teams", level: 2 },
        { competency: "clear-communication", level: 4 },
      ],
      reason:
        "By asking five guides it comes out what the line had meant to them; words and picture are changed, teachers get their own, and a guide moves his start because of it: 4. The request goes through a third person without date or owner, twice, and the plinths wait in the same way: 2.",
    },
    {
      answer:
        "As sustainability lead I had no line authority at all, so influencing is basically my job. We wanted people to take the train under 500 kilometres. I started with a stakeholder map, who has power, who has interest, and I built a really strong story, with the emissions per department and a film. I presented it in eleven department meetings, the same deck, so that the message was consistent, and there was very good feedback. The sales people were the difficult ones, they just don't like to change, flying is a status thing with them. So I went to the managing director, who I have a good relationship with, and she sent out a mail to everyone that from now on we're taking the train. That helped a lot. The leadership has to be behind it, otherwise you can't move anything.",
      ratings: [
        { competency: "working-across-teams", level: 1 },
        { competency: "clear-communication", level: 2 },
      ],
      reason:
        "Sales are explained by status and dislike of change, what flying gives them is not asked, and the director orders it: 1. Named groups are told at set points, all by one deck that says why and not what each should do, and what anyone did is not known: 2. Eleven meetings show effort and no agreement.",
    },
  ],
} satisfies Question;
