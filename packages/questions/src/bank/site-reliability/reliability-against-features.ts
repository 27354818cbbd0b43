import type { Question } from "../../question.ts";

export const reliabilityAgainstFeatures = {
  key: "reliability-against-features",
  prompt:
    "Tell me about a time reliability work and a feature that had been promised needed the same people.",
  kind: "behavioral",
  roles: ["Site reliability engineer", "Engineering manager", "Backend engineer"],
  level: "senior",
  minutes: 10,
  intents: [
    {
      key: "weighs-both-in-one-currency",
      sentence: "Shows whether they could compare a risk that may not come with a promise that has a date.",
      competency: "judgement",
      listenFor: [
        "Puts the risk into figures that the other side uses: orders, hours of support, contracts, with what they did not know",
        "Knows what the feature was worth, to whom, and what a delay would cost",
        "Looked for a third way: a smaller repair, a cheaper precaution, a later date for part of it",
        "Set a sign that would settle it differently, and looked at it later",
      ],
      watchFor: [
        "Reliability comes first, or the customer comes first, as a principle",
        "The next incident decided, and is told as having been right",
        "A figure was made up to win, and nobody could retrace it",
      ],
    },
    {
      key: "settles-with-the-other-side",
      sentence: "Shows how an agreement was reached with people who had promised something else.",
      competency: "working-across-teams",
      listenFor: [
        "Tells what the other side had promised, to whom, and what would happen to them if it slipped",
        "Spoke with them before going to somebody above both",
        "States what each side gave up, with owner and date, and whether it was kept",
        "Changed something so that the next time is not decided by the loudest",
      ],
      watchFor: [
        "Did the work in secret or hid it inside other estimates",
        "Product is told as an opponent without a reason of its own",
        "Management decided, and the candidate cannot say on what grounds",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "Which weakness, which feature, which people, and what each side had already promised.",
      },
      {
        name: "Task",
        text: "What the candidate answered for, what they could decide, and by when it had to be decided.",
      },
      {
        name: "Action",
        text: "What was found out about both, which ways were compared, who spoke with whom, what was agreed.",
      },
      {
        name: "Result",
        text: "What was done when, what happened to the risk and to the promise, how it is decided today.",
      },
    ],
  },
  probes: [
    "What would it have cost the other side to wait?",
    "How likely did you think the failure was, and on what ground?",
    "What did you give up?",
    "What would have made you change your mind?",
  ],
  adapt:
    "Turn it round for people who sat on the feature side: which reliability work did they put off, and what was agreed for that. In a start-up the money may run out before the disk does, and postponing can be the better answer; listen for the reasons and not for the side. With managers ask how the team heard of it. A credible answer makes the other side sound sensible.",
  specimenAnswers: [
    {
      answer:
        "That's the classic conflict. We had big technical debt in the session service, I'd been warning about it for a year, and product wanted their new checkout for the holidays. I've always said that reliability is the most important feature, because if the site's down no feature is of use. But product only sees their roadmap. I escalated to the VP and made it very transparent with a risk matrix, it was red, high probability and high impact. He decided for the checkout. And then in December the session service went down for two hours on one of the biggest days, exactly what I had said. After that we got the people straight away. So sometimes it needs to hurt before people learn. I'd do the same again, you need to stand up for your beliefs.",
      ratings: [
        { competency: "judgement", level: 2 },
        { competency: "working-across-teams", level: 1 },
      ],
      reason:
        "Two criteria in a matrix without a fact of the case, a principle for the rest, and the failure is taken as proof: 2. Goes above product before speaking with them and explains them by their roadmap; what they had promised does not appear: 1.",
    },
    {
      answer:
        "Our only message broker had no second node, and both people who know it were planned for the customs interface, which sales had promised to a carrier for 1 July. I was on the side of the broker. I worked out that it had stopped twice in eighteen months, ninety minutes each, about 700 parcels late each time, we pay four euros for one. So that's three, four thousand a year, plus anger. A long one, with a lost disk, would be two days, and I couldn't say how likely, the disk was six years. The interface was 30,000 a month from July. Seen like that I couldn't want to stop it. I went to the account manager and she told me that the carrier had already cancelled with the other supplier, so it's really the 1st, but that they only need import at first. What we agreed by the 10th of April, with her and both leads: export is moved to September, she tells the carrier, and one of the two does the second node in May. Until then a copy of the queue each ten minutes, a day of my work. It stood on the joint board. In mid May he was still on customs. I went to his lead, there was a question about tariffs open, and she took it over herself. Second node was on 4 June, interface on 30 June.",
      ratings: [
        { competency: "judgement", level: 3 },
        { competency: "working-across-teams", level: 3 },
      ],
      reason:
        "Both sides costed on counts, the unknown named, a third way found, who agrees and by when: 3. No sign for turning back and no comparison of the outcome with what was expected. Each side's need, owners, dates, a board and a missed step taken up: 3.",
    },
    {
      answer:
        "I was the one who said feature, so that may be the wrong way round for you. Our app for clinics had one database and no replica, and we had runway to March. The pilot with the hospital group was promised for January and needed the shift export. Three developers. I wrote on a page: replica is five weeks, then we lose the pilot by the contract, and that's the company. No replica, and the disk dies, then it's the restore, which I'd measured the week before, 3 hours 20, and up to one hour of shifts lost. For a clinic three hours is bad and they have the paper plan on the wall, I had called two of them to ask. So I'd take the export and spend two days on getting the restore under an hour, that was cheap. And what would reverse it: a second disk warning, or writes over 300 a second, where the copy gets slow, then export stops the same day. My co-founder thought one in ten that we lose a disk until March, I said one in fifty, we left both there. It went well. I noted in April that writes had been at 280 in February, so we had been lucky by a hair, I'd thought 150. Jonas was against it, he'd have been the one getting up at night. I told him how it was decided. I didn't ask what he would have needed.",
      ratings: [
        { competency: "judgement", level: 4 },
        { competency: "working-across-teams", level: 2 },
      ],
      reason:
        "Options on measured figures, cheap time bought with the faster restore, reversing signs beforehand, estimates noted and the outcome compared, luck included: 4. Choosing the feature is no lower than choosing reliability. Jonas is informed; what he needed was not asked and nothing was agreed: 2.",
    },
    {
      answer:
        "It was each quarter, really. We'd plan twenty percent for reliability and in week three it was gone. I kept a list for two quarters of who took it: nine times, and seven were commitments that sales had made between two plannings. So I asked the head of sales for an hour, without a complaint in it, and asked how she makes a date. She said she asks the team lead, he says 'should be possible', and nobody tells her it's taken out of something. She lost two renewals the year before because of outages and would gladly have had the twenty percent herself, she didn't know they were the same people. So we made one list together, promises and repairs, and a new promise goes in only by naming what goes out, and she or I sign that. The engineering head wanted the right to overrule, he got two a quarter, and he has to write one line. We started with the connection pooler against the tariff calculator: two people, six weeks each. I was for the pooler, mostly because pools are what I know and in my experience they fall over. She took the tariff back to May. Since then it has been five quarters, between 16 and 22 percent each, and he has overruled four times in total. And what I like is that last time it was she who took a promise off the list.",
      ratings: [
        { competency: "judgement", level: 2 },
        { competency: "working-across-teams", level: 4 },
      ],
      reason:
        "Why the share kept vanishing is found by listing and asking, a rule is made with sales and the head, and five quarters show that it holds: 4. The particular choice, pooler against tariff, rests on experience and not on facts of the case: 2.",
    },
  ],
} satisfies Question;
