import type { Question } from "../../question.ts";

export const hiringDecisionToRedo = {
  key: "hiring-decision-to-redo",
  prompt: "Which hiring decision of yours would you make differently today?",
  kind: "common",
  roles: ["Engineering manager"],
  level: "senior",
  minutes: 8,
  intents: [
    {
      key: "decides-on-evidence",
      sentence: "Shows which evidence the decision rested on, and which was to be had and was not sought.",
      competency: "judgement",
      listenFor: [
        "Says what the job asked for, and for which of it they had seen something",
        "Names what they did not know and could have asked or tried out",
        "Knows that a wrong no exists, and what each kind of mistake costs",
        "Keeps the decision apart from how the person turned out",
      ],
      watchFor: [
        "A feeling is the ground, then or now",
        "The candidate is said to have deceived them",
        "The seat had been open for too long, and that was the reason",
      ],
    },
    {
      key: "repairs-the-way-of-hiring",
      sentence: "Shows what they changed in how they hire, and whether it made a difference.",
      competency: "follow-through",
      listenFor: [
        "Names their own part: a question not asked, a doubt not written down, a colleague not heard",
        "Changed a question, a step or who decides, with a date",
        "Looked at later hires or ratings to see whether it helped",
      ],
      watchFor: [
        "One more round, with nothing said about what it is to find",
        "The lesson is about a sort of person",
        "'Hire slowly, part quickly', or another saying",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What the job asked for, who was in question, how the decision came about and who had a say.",
      },
      {
        name: "Task",
        text: "What the candidate themselves decided, by when, and what each mistake would have cost.",
      },
      {
        name: "Action",
        text: "Which evidence there was for which part of the job, what was missing, how it was decided nevertheless.",
      },
      {
        name: "Result",
        text: "How it came to light, what was owed to chance, what was changed in the way of hiring and what that showed.",
      },
    ],
  },
  probes: [
    "What had you actually seen of what the job needs?",
    "Who saw it differently, and what happened to that?",
    "Is there somebody you turned down whom you would hire today?",
    "How do you know that your hiring has become better?",
  ],
  adapt:
    "After a hire that went wrong ask for a rejection that was wrong, or the other way round. From people who only took part in interviews, take their vote. Keep the person unnamed and stay with evidence, not with what became of them privately. Those who hired dozens should answer with counts. A rating or note from that time, and what it left out, makes the answer credible.",
  specimenAnswers: [
    {
      answer:
        "Last year in March, a backend engineer. We needed somebody for the queue work and for helping the two juniors. The exercise showed the queues, four out of four. For the juniors we'd seen nothing, there's no question on it, and that's mine, I wrote the plan. Also I'd spoken first in the debrief, so Mira's doubt about exactly this came out only weeks later, at lunch. The juniors got reviews of one word. I put in a session where the candidate reviews a junior's change with them, from 1 June, Mira runs it, and I speak last. It's been in for five hires. If it's helped, I don't know yet. Why him then? He was the best in the exercise and we've always gone by the exercise.",
      ratings: [
        { competency: "judgement", level: 2 },
        { competency: "follow-through", level: 3 },
      ],
      reason:
        "The criteria are known, and the choice followed the exercise because it always had; nobody else and no cost is weighed: 2. Own part twice, the conditions (no question, speaking first), a change with owner and date that is in use; no evidence yet, as said: 3.",
    },
    {
      answer:
        "One I didn't hire. Data pipeline, four interviews, three said yes and I said no, and I had the say. What the job needs, we'd written that down: SQL on big tables, working with the actuaries, on call. For the first and third there was evidence. For the actuaries I had asked her to explain window functions to me as if I were one, and she took long and went back twice, and I took that for weak. I could have given her an hour with a real actuary; the position was open for five more weeks, a yes that's wrong costs us half a year and a no that's wrong, you never see. Whether going back is bad I didn't know, I decided as if I did. A year later she was at our reinsurer and our actuaries wanted her in all the calls, because she goes back and checks that they follow. That's one case. But I pulled out my ratings, 31 candidates in two years, and on that question I was a whole level under the others, and those I'd rated low who came anyway were fine at it. So it was the question, and me. Since May an actuary asks it, against three written levels, Anders owns that, and whoever has the say doesn't rate alone. In winter we looked at 14 more: two raters, once apart by more than one level. The other team has dropped the question as well.",
      ratings: [
        { competency: "judgement", level: 3 },
        { competency: "follow-through", level: 4 },
      ],
      reason:
        "Criteria, the evidence for each, the cheaper test that was open, what was not known and by when; no sign was fixed beforehand: 3. That the no was wrong does not lower it. Own part found in 31 ratings, a change with owner and month, looked at in 14 later cases, and the question removed elsewhere: 4.",
    },
    {
      answer:
        "I hired someone who was super impressive in the interview, ex big tech, an answer to everything. After three months it turned out that he wasn't a culture fit at all, he talked a lot and delivered little. I'd had a funny feeling in the last round, actually, and I ignored it, as we had been searching for five months. So my learning is to trust my gut more. I've done this for twelve years, and after ten minutes I usually know. We have also added a round with the team since then, a lunch, so that everyone can say if they'd have a beer with that person. Hire slow, fire fast, it's a cliché, but it's true.",
      ratings: [
        { competency: "judgement", level: 1 },
        { competency: "follow-through", level: 2 },
      ],
      reason:
        "One feeling then, the same feeling as the remedy now, and no criterion of the job: 1. A part of their own is named (the doubt ignored) and a lunch added, without saying what it should find, who owns it or what it has shown: 2.",
    },
    {
      answer:
        "A lead for Lyon. There were two in the end, one who'd led eight people and knew no cloud, and one who knew exactly our cloud and had led nobody. The empty seat cost us about one release a quarter. How the second would lead I couldn't see. So I paid him for two days to plan a migration with two people from there, and both said they'd work for him. I took him, and wrote down at the time: if by Christmas he writes more code than the others and two of the five ask for another lead, I was wrong, and next time it's the other kind. By Christmas it was precisely that. I'd given it one in three, so it isn't a scandal, and part was bad luck, our office manager left in the same month and he got all of that too. Today I'd take the first. Cloud, the next one learned in four months. What I did after: he's an engineer again and we found someone. That was that. The recruiters had put far too much cloud into the advert, that's where it came from.",
      ratings: [
        { competency: "judgement", level: 4 },
        { competency: "follow-through", level: 1 },
      ],
      reason:
        "Two people compared on the job, two paid days to see what could not be seen, a sign written beforehand, and the outcome held against its odds and luck: 4. It ends where the seat was filled, and the cause is other people's advert: 1.",
    },
  ],
} satisfies Question;
