import type { Question } from "../../question.ts";

export const helpedSomeoneImprove = {
  key: "helped-someone-improve",
  prompt: "Tell me about someone who became better at their work with your help.",
  kind: "behavioral",
  roles: [],
  level: "lead",
  minutes: 10,
  intents: [
    {
      key: "hands-over-step-by-step",
      sentence: "Shows how they help a person to do something alone that they could not do before.",
      competency: "growing-people",
      listenFor: [
        "Says what the person could and could not do, from work that was seen",
        "Repeats what was agreed between the two, and on which piece of work",
        "Tells of something that the person did their own way, or got wrong, and what followed",
        "Names what they themselves did too much or too little of, and altered",
      ],
      watchFor: [
        "The person is described by traits, and what they did at work does not come up",
        "Regular talks and an open door, without a piece of work in them",
        "The person's rise is told, and the candidate's part in it is not",
      ],
    },
    {
      key: "finds-what-is-in-the-way",
      sentence: "Shows whether they find out what holds somebody back before they help.",
      competency: "diagnosis",
      listenFor: [
        "Gives more than one explanation they considered: knowledge, tools, time, unclear expectations, their own part",
        "Says what they looked at to tell these apart, and what it ruled out",
        "Predicted what would change if they were right, and looked",
      ],
      watchFor: [
        "The cause was clear from the start, and was in the person",
        "A training was booked before anybody had watched the work",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What the person's work was, what they did well, what was missing and how it showed.",
      },
      { name: "Task", text: "Why it was the candidate's to help, and what the other wanted from it." },
      {
        name: "Action",
        text: "How they found out what was in the way, what was agreed, what was handed over in which steps, how a setback was treated.",
      },
      {
        name: "Result",
        text: "What the person does alone now, how that can be seen, what the candidate does differently in helping others.",
      },
    ],
  },
  probes: [
    "What could they not do at the beginning, and where did you see it?",
    "What else could have been the reason?",
    "When did you let something go wrong that you could have stopped?",
    "What would they say you should have done differently?",
  ],
  adapt:
    "Managers should take someone who was not already the best; people without reports can take an apprentice, a new colleague, a client's staff or a peer. Ask about the person in terms of work only, and stop details about anyone's private life. It is credible when you could watch that person for an hour and see what is meant.",
  specimenAnswers: [
    {
      answer:
        "I run a surgical ward. A nurse in her first post, I'll call her M, was never done with the charts by the end of her shift, forty minutes over, nearly every day. What people said was that she's slow. I stood with her for two mornings. With her hands she's faster than I am. So either she doesn't know what has to go in, or she can't get at the computer, or she gets interrupted, or she writes too much. I compared ten of hers with ten of others, the same length, so not that. The computer was free. I asked her to do one for a made-up patient in the quiet room: nine minutes, all correct, so she knows it. I made strokes: she was asked things by patients' visitors fourteen times in a morning, the others four. She had the two rooms next to the door, and we had never told her that she may say 'in ten minutes'. If it's that, I thought, she'll be on time in the back rooms with nothing else changed, and she was, four days out of five. It had looked like slowness since we saw her only at the end. What I can't say is why visitors went to her and not to the other one at the door, I have a guess, no more. We agreed on two things, charts at the bed before she goes to the next room, and the ten minutes sentence, and on Fridays we took two charts and looked. After a month she did the front rooms like that alone, and on time. Had I made strokes in the first week for every new one, we'd have known it in the first week.",
      ratings: [
        { competency: "growing-people", level: 3 },
        { competency: "diagnosis", level: 4 },
      ],
      reason:
        "Five explanations, an observation against each, a prediction that came true in the back rooms, why it had stayed hidden, where guessing begins, and what would have shown it sooner: 4. Work observed, expectations agreed, two charts each Friday, and what she then did alone: 3. No responsibility is handed over and no stumble told, so not 4.",
    },
    {
      answer:
        "Developing people is what I love most about leading. I had a junior buyer, very talented, but she didn't believe in herself, she was simply too shy for negotiations. I saw the potential from day one. I did a one-to-one with her every two weeks, and I told her again and again, you can do this, and I sent her to a negotiation training, three days, a really good one. My door was always open to her. I also gave her tips before the big meetings. Step by step she blossomed, and today she is head of purchasing in another company, with eight people. She wrote to me last year that she wouldn't be there without me. That's the best reward you can have as a manager.",
      ratings: [
        { competency: "growing-people", level: 2 },
        { competency: "diagnosis", level: 1 },
      ],
      reason:
        "Advice, encouragement and tips; what she could not do in a negotiation, what was expected and what she tried is missing, and her career is not evidence of the help: 2. A trait was the cause from day one and a training the remedy, with no expectation of what it would show: 1.",
    },
    {
      answer:
        "In our agency I had a designer, Jonas, good at the work, who had never presented it to a client, I always did. He wanted to. I thought that he explains too much, I'd heard it inside, so that's what we worked on. We agreed on the small client first, the bakery: he presents, I sit there and say nothing about the design, and if it's about money or dates he looks at me. Before that he did it for me twice, and I said, at minute six you still hadn't shown the picture. In the first one he gave in on the colour at once, when the baker frowned. I saw it coming, and I kept my mouth shut, it was a paper bag, nobody dies of it. In the train I asked him what the frown had been about, and he didn't know, and he rang the next day and asked. It was about the price of two colours. He kept the colour and changed the paper. After four of those he had the bakery all by himself, with up to 3,000 without asking me, and he's asked twice. What I found out about me is that people look at whoever sits at the head, so I'm not in the room any more after the second one, with the next designer I did it like that from the beginning and she needed three.",
      ratings: [
        { competency: "growing-people", level: 4 },
        { competency: "diagnosis", level: 2 },
      ],
      reason:
        "A client handed over with limits and a way to ask, a stumble allowed where it was cheap, the talk after it, and a change in their own way that served the next designer: 4. The cause ('explains too much') is settled from what was heard inside, without another explanation; the giving in turned out to be something else: 2.",
    },
  ],
} satisfies Question;
