import type { Question } from "../../question.ts";

export const differentWayOfWorking = {
  key: "different-way-of-working",
  prompt: "Tell me about working closely with someone whose way of working was very unlike yours.",
  kind: "behavioral",
  roles: [],
  level: "any",
  minutes: 7,
  intents: [
    {
      key: "agrees-on-how-to-work",
      sentence: "Shows whether they turn different habits into an agreement that gets the shared work done.",
      competency: "working-across-teams",
      listenFor: [
        "Describes the other way by what the person did and what it was good for, without a label",
        "Separates what cost the shared work something from what was merely unusual to them",
        "Asked what the other needed, and can repeat the answer",
        "Names what was agreed, and a time it was not kept and how that was taken up",
      ],
      watchFor: [
        "The other is sorted into a type: chaotic, pedantic, a typical salesman",
        "Only the other had something to change",
        "The remedy was to split the work so that they need not meet",
      ],
    },
    {
      key: "takes-something-over",
      sentence: "Shows whether something of the other way found use in their own work.",
      competency: "learning",
      listenFor: [
        "Names a habit of the other's that they tried, and on which piece of work",
        "Names something they had believed about their own way that turned out otherwise",
        "Says what they tried and dropped again, with the reason",
      ],
      watchFor: [
        "Learned that people are different, or to be patient",
        "Asked what they do otherwise today, names nothing",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "The shared work, and how each of the two went about it, in things one could have seen.",
      },
      {
        name: "Task",
        text: "What the two depended on each other for, and where the difference began to cost.",
      },
      {
        name: "Action",
        text: "How it was spoken about, what each needed, what was agreed, what happened when it was not kept.",
      },
      {
        name: "Result",
        text: "What became of the work, whether the agreement lasted, what each has taken over from the other.",
      },
    ],
  },
  probes: [
    "What would they have said was odd about your way?",
    "What did you agree on, in so many words?",
    "When did it not work, and what did you do then?",
    "What do you do differently today because of them?",
  ],
  adapt:
    "Take a pair that their field makes: the one who sells and the one who delivers, day shift and night shift, the designer and the one who works out the cost. Ask that they could not choose the person. With people who have mostly worked alone, a client or a supplier will do. An answer is credible when you could sketch a day of the other person's from it.",
  specimenAnswers: [
    {
      answer:
        "When I came into accounts payable there was Doris, who had been doing suppliers for twenty years, and she never wrote mails. She picked up the phone. I write everything down, so I can show it. With her I never knew where an invoice stood, and I asked her to note it in the system, please, and she said yes, and sometimes she did. At quarter end there were fourteen where I couldn't see anything, so I went through them with her on the last day, one by one, that was usually how it went. But I did learn something. I had a supplier who didn't answer five mails about a credit note, three weeks. I thought that you need it in writing or it doesn't count. Doris said ring him at ten past seven, before his drivers leave. I did, and he told me in two minutes that our order number was cut off on his screen, so he couldn't find it, and he'd never have written that. So I started: first call, then a mail with what we said. I tried it on the twelve oldest, to see, and nine were cleared within a week, the other three I got nobody on the line. The two apprentices have the list of who to ring when, I made one from what Doris knows. They've added to it, and one of them found that a Danish one only works by mail.",
      ratings: [
        { competency: "working-across-teams", level: 2 },
        { competency: "learning", level: 4 },
      ],
      reason:
        "She is asked to note things, says yes, and the misses come out on the last day, every quarter; what would make it worth her while was not found out: 2. A belief is corrected by a call, tried on the twelve oldest where it could fail, and turned into a list that apprentices use and extend: 4.",
    },
    {
      answer:
        "I work out costs for a landscape office, and the architect I was put with, Mirela, thinks in variants. I do one and do it properly. She'd bring nine sketches on a Monday, and by the time I had costed three, six were dead and there were four new ones. I was working weekends and she was getting numbers too late, so it cost us both. I asked what she wanted the numbers for, and it was only to know which to throw away. And I told her I can't sign anything that moves after it goes to the client. So: Tuesday noon she gives me all of them, by Wednesday each has a rough figure, plus or minus a quarter, on Thursday she picks two, and those stand still. That held twice and then broke, three weeks in a row. I was ready to be angry, but when we sat down it was the client, he rang her on Fridays with wishes and she thought that she had to. So we both went to him, and he now gets the two on a Friday with a page for his wishes, and they count from the next Tuesday. We've done two more gardens like that, the fixed ones moved once in nine weeks. For me, I'd always thought a rough figure is a bad figure. I went back over eleven jobs: my exact ones had been off by eighteen percent, at that early stage, and rough ones by twenty-one. So I do three rough ones first now, also when she is not there. Her sketching on the phone I tried, that's not for me.",
      ratings: [
        { competency: "working-across-teams", level: 4 },
        { competency: "learning", level: 3 },
      ],
      reason:
        "What each needed, an agreement by day, why it kept failing found in the client's Friday calls, changed with him, and nine weeks as evidence: 4. A belief about their own precision is put to a test on eleven jobs and corrected, a habit taken over, another dropped with a reason; nobody else has used it, so 3.",
    },
    {
      answer:
        "I'm a very structured person, I like plans and lists, and in my last project in the consultancy I had a colleague who was the opposite, a really creative chaotic type, always late with his slides. At first there was friction. But then we did one of those workshops where you find out which colour you are, and I was blue and he was yellow, naturally, and that opened my eyes. I understood that he is not doing it to annoy me. So I learned to appreciate that every colour has its strengths, and we split it up, he did the ideas and I did the delivery, so that we didn't get in each other's way. It worked very well. Different people make a team better, I'm convinced of that.",
      ratings: [
        { competency: "working-across-teams", level: 1 },
        { competency: "learning", level: 1 },
      ],
      reason:
        "The colleague is a type and a colour; what he needed was never asked, and the split works around him: 1. A workshop and a general insight, with nothing of his tried in their own work: 1.",
    },
  ],
} satisfies Question;
