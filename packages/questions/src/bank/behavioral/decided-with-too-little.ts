import type { Question } from "../../question.ts";

export const decidedWithTooLittle = {
  key: "decided-with-too-little",
  prompt: "Tell me about a decision at work that you had to make before you knew enough to make it.",
  kind: "behavioral",
  roles: [],
  level: "senior",
  minutes: 10,
  intents: [
    {
      key: "decides-on-what-there-is",
      sentence: "Shows how they choose between options while something that matters is unknown.",
      competency: "judgement",
      listenFor: [
        "Says what was known, what was assumed and what nobody could know by then",
        "Names what decided the date, and what one more week would have brought",
        "Puts at least two ways next to each other with what each costs if the guess is wrong",
        "Compares the outcome with what they had expected, and says what was luck",
      ],
      watchFor: [
        "Experience or instinct is the whole reason",
        "The missing knowledge could have been had with a telephone call",
        "It went well, so it was right; or it went badly, so nobody could have known",
      ],
    },
    {
      key: "keeps-being-wrong-cheap",
      sentence: "Shows whether they prepare for the case that they have guessed wrong.",
      competency: "planning-for-failure",
      listenFor: [
        "Names the ways in which it could go wrong, and who would have been hurt by each",
        "Split it, began small or kept part back, so that little hung on the guess",
        "Says which sign would have shown early that it was wrong, and what was ready for that",
      ],
      watchFor: [
        "The other plan is a sentence, with nothing booked, held or tried",
        "Asked what if not, answers that it had to work",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What had to be decided, what was missing, and why it could not wait for that.",
      },
      { name: "Task", text: "Why it fell to them, who else had a say, what was at stake for whom." },
      {
        name: "Action",
        text: "The options and their price, what was found out at the last moment, what was decided, how a wrong guess was provided for.",
      },
      {
        name: "Result",
        text: "What came of it against what was expected, whether the provision was needed, what they would decide on the same knowledge.",
      },
    ],
  },
  probes: [
    "What would you have given most to know?",
    "What would have been the price of waiting another week?",
    "What was ready in case you were wrong?",
    "How much of the outcome was luck?",
  ],
  adapt:
    "Take a commitment that their trade has to make early: an order for next season, an offer at a fixed price, a venue, a diagnosis on which treatment has to start, a post to be filled. It should have been theirs to decide, even if small. If an answer comes from a board or a committee, ask for their own recommendation. A sum, a date and the thing they did not know make it credible.",
  specimenAnswers: [
    {
      answer:
        "I organise concerts, and it was an open-air evening for 1,800 people, with a thunderstorm announced for somewhere between seven and midnight. At noon I had to say whether we go into the hall, because turning the hall round takes six hours. The hall only holds 1,100. So in the hall, 700 people have to be sent home for certain, about 38,000 in refunds, and outside it's perhaps nobody and perhaps all of them, wet, and the insurance pays only if there's an official warning. The weather service said thirty percent for our town. I asked what they would know at two that they didn't at noon, and they said nothing, at five they'd know. The band was all right with either, the town had to agree on outside because of the noise after ten, and did. What I took was outside with the start moved to six, because the most likely hour was after nine. I'd weighed it up like that: thirty percent of everybody is 540, and that's less than 700 for certain. If it had come earlier we'd have gone into the car park underneath, that's in the safety plan, I mean it's written there. It came at twenty to ten, during the encore. People ran.",
      ratings: [
        { competency: "judgement", level: 3 },
        { competency: "planning-for-failure", level: 2 },
      ],
      reason:
        "Two options in people and money, what was unknown and when it could be known, who had to agree and the hour of decision, with an earlier start to better the odds: 3. No sign was set that would turn it, lightning over a full meadow is not on the scales, and there is no look back, so not 4. The car park is a way out 'written there', never walked with 1,800 people, and no signal for using it: 2.",
    },
    {
      answer:
        "In leadership you never have all of the information, that's the nature of it. I always say seventy percent is enough, and then you go. When I was regional sales director we had the chance to enter the Baltic market, with a distributor who wanted an answer within two weeks. There were no good market figures. My team wanted to do more analysis, but paralysis by analysis is the biggest enemy. I met the owner for dinner, I looked him in the eye, and I knew that this is the right partner. I've done this for fifteen years. So we signed for three years, exclusively. And in the second year we made 2.3 million there. If I'd listened to the doubters we would have made zero. If it hadn't worked we'd have found a solution, you always do.",
      ratings: [
        { competency: "judgement", level: 2 },
        { competency: "planning-for-failure", level: 1 },
      ],
      reason:
        "A second option (more analysis) is named and put aside by a saying and a dinner; no criterion, no fact of this market, and the revenue taken as proof: 2. Three exclusive years with 'we'd have found a solution' for the rest: 1.",
    },
    {
      answer:
        "I'm a very good buyer, I'll say that straight away, others bring me their orders to look over. Garden furniture, 60 shops. You order in September for April, and that year it was a new series in rope and aluminium with nothing to compare it to. The factory wanted 4,000 sets, closing date the 20th. If I take none and it's big we lose about 600,000 margin, and if I take all and it isn't I'm sitting on a million in stock. The weather I couldn't know, the taste I could get a bit of: I had thirty sets flown in from the fair and put them in three shops in the last warm weeks, at the spring price. I'd written down before, under ten sold in two weeks I take 800, over twenty I take 2,500. It was sixteen. So 1,500, and the thing I bargained for was the aluminium, because the frames are the same as for our old series. 1,500 with rope, and frames for 1,500 more, which could be had with rope by the first of March or with the usual fabric. That cost two percent. I'd done the same with cushions once, and then the factory had no cover fabric left when I called, so this time I bought the rope up front, it's cheap. By 20th February I had the pre-orders, they were weak, so the frames got fabric. Then April was hot and we were sold out by mid-May. I'd guessed June. So I was too low, part of that was the weather and part is that sixteen in three shops isn't much of a sample. I'd do it again, with six shops.",
      ratings: [
        { competency: "judgement", level: 4 },
        { competency: "planning-for-failure", level: 4 },
      ],
      reason:
        "Both ends priced, sales that would turn the order written down first, information bought cheaply in three shops, and luck (a hot April) told apart from the decision: 4. The order is redesigned so that half can still become something else; the earlier failure of that device (no fabric left) had been corrected: 4. The boast at the start neither adds nor takes away.",
    },
  ],
} satisfies Question;
