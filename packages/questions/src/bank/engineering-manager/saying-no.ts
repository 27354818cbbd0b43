import type { Question } from "../../question.ts";

export const sayingNo = {
  key: "saying-no",
  prompt: "Tell me about a time you said no to someone who had good reasons to ask.",
  kind: "behavioral",
  roles: ["Engineering manager"],
  level: "any",
  minutes: 8,
  intents: [
    {
      key: "no-follows-from-an-order",
      sentence: "Shows whether a no follows from an order of work that others could check.",
      competency: "setting-priorities",
      listenFor: [
        "Says what the team's weeks were already spent on",
        "Names the fact that put this request behind something else",
        "Says what would have had to stop for a yes, and who was asked about that",
        "Knows what the no cost the other side in the end",
      ],
      watchFor: [
        "The same request was granted once somebody higher asked",
        "The reason is the form, the sprint or the score, and not what the work is for",
        "Said yes and let it slip",
      ],
    },
    {
      key: "leaves-them-able-to-act",
      sentence: "Shows whether the other person left with something they could act on.",
      competency: "clear-communication",
      listenFor: [
        "Said it themselves, soon after it was clear, by a channel where the other could answer",
        "Can repeat the words, with the reason in the other person's terms",
        "Named what there was instead: a part, a later date, another way",
        "Found out how it had been understood",
      ],
      watchFor: [
        "'It's in the backlog', or a ticket that nobody closed",
        "So softened that the other person could hear a yes",
        "Somebody else had to say it",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "Who asked for what, why it was worth asking, and what the team was working on.",
      },
      { name: "Task", text: "Whose decision it was, by when an answer was needed, who stood to lose." },
      {
        name: "Action",
        text: "What was compared, what a yes would have displaced, how and when the no was said, and what was offered.",
      },
      {
        name: "Result",
        text: "What the other person did next, what it cost them, whether the no held and whether it was right.",
      },
    ],
  },
  probes: [
    "What would have had to stop if you had said yes?",
    "What were your words?",
    "What did they do the next day?",
    "What did your no cost them?",
  ],
  adapt:
    "Raise the other side: the founder, the largest customer, their own manager, a colleague to whom they owed something. From people in platform or internal teams ask for a no to another engineering team. If they tell how they protected their team from a nuisance, ask for a request they would have liked to grant. What the other person lost by it, in their own figures, makes the answer credible.",
  specimenAnswers: [
    {
      answer:
        "The operations director at our parcel company wanted her depots to be able to swap shifts. I had five people. Three on customs, which had to be there on 1 July or parcels stand at the border, one on label printers, those failed twice a week, and one for everything else. Hers I'd put at eight weeks for two. I went over the day after she'd asked and said, no, not before July, the only people I could take are on customs. What there is now is the list your managers get by mail, so that they can swap by hand, that's two days' work; in July you come first; and I'm back on 2 May with where customs stands. She said: but Michael's dashboard is being built. She was right. It had been started in February, for one meeting a quarter. So I stopped it half done and told Michael that afternoon, and he was, well. In May I went through where the days had gone. Customs 58 percent, printers 21, and 12 on things nobody had ordered. I closed two of those. Customs was ready on 24 June. For her it meant temps in two depots, 31,000, she'd told me 20 beforehand, and I put the 31 in the plan for the second half where everyone can see it. We began on the 1st.",
      ratings: [
        { competency: "setting-priorities", level: 4 },
        { competency: "clear-communication", level: 3 },
      ],
      reason:
        "Running work stopped because of the order, time spent looked up and corrected, and the price of the no published: 4. Told next day in person, with the reason, two things instead and the date of the next news: 3; what she had understood is not checked.",
    },
    {
      answer:
        "You have to protect your team, that's eighty percent of this job. The head of sales wanted an export for a customer and came straight to my desk. I told him in a friendly way that it has to go through intake like everybody else's requests, there's a form. We score everything with RICE, so it's completely objective, and his came out low, so it stayed in the backlog. He was annoyed, but it's a matter of consistency, if you make one exception then they all come. He gets the status automatically every two weeks from the tool. In spring we did build it after all because the CEO had asked for it, so that was a different situation.",
      ratings: [
        { competency: "setting-priorities", level: 2 },
        { competency: "clear-communication", level: 2 },
      ],
      reason:
        "A score orders the work; no capacity or fact of the case is set against it, it yields to rank, and the request slips in a backlog: 2. The state arrives every two weeks without effect, option or anything to do: 2. Whether 'objective' was true is not the point; nobody could act on it.",
    },
    {
      answer:
        "Marketing's lead asked for a generator for campaign pages. I called her the same day: no, not before autumn, so book the agency for the May campaign, they need to hear by Friday. Two of your five pages fit the old template, you can have those this week. I'll ring on 1 September whichever way it goes. And I did ring. Why no? That month everything was urgent. The shop people had come on Monday, finance on Tuesday, and she came on Wednesday. On Monday it would have been a yes, I guess.",
      ratings: [
        { competency: "setting-priorities", level: 1 },
        { competency: "clear-communication", level: 3 },
      ],
      reason:
        "Same day, with the effect, two options, a deadline for her and the time of the next news, which was kept: 3. The order was the order of arrival and everything was urgent: 1. A well-spoken no without a reason from the work.",
    },
    {
      answer:
        "Our founder wanted single sign-on in four weeks for one prospect. We were six, all of us on the invoice run, because at the end of two months it had run into the morning and support got two thousand tickets from it. That came first, sign-on didn't come at all that quarter. I rang him and thought I was clear: not this quarter, and if they sign by mid-August, then October. Next day the account manager said to me that he had told them engineering's on it. So what arrived was a maybe. I went back and asked him to say to me what he would say to them. He'd taken my 'if' for 'soon'. So I wrote him three lines to forward: not before October, October if signed by 15 August, and the password rule your auditor asks for exists today, here's the page. Since then I say the no first with him, and he says it back to me; we laugh about it. The account manager took that prospect out of her forecast the same day and put in another one. The invoice run was at forty minutes by August.",
      ratings: [
        { competency: "setting-priorities", level: 3 },
        { competency: "clear-communication", level: 4 },
      ],
      reason:
        "Six people, what came first and why, what was not done, told at once: 3; nothing under way had to stop and the price of waiting is not given. The misunderstanding is found by asking for it back, message and habit are changed, and a forecast changes because of it: 4.",
    },
  ],
} satisfies Question;
