import type { Question } from "../../question.ts";

export const workBelowWhatWasNeeded = {
  key: "work-below-what-was-needed",
  prompt: "Tell me about a time someone's work on your team fell below what was needed.",
  kind: "behavioral",
  roles: ["Engineering manager"],
  level: "mid",
  minutes: 12,
  intents: [
    {
      key: "finds-what-is-behind-it",
      sentence:
        "Shows whether they find out why the work fell short before deciding what kind of case it is.",
      competency: "diagnosis",
      listenFor: [
        "Names pieces of work in which it could be seen, with dates, and what had been good before",
        "Holds several explanations at once: an unclear task, a missing skill, other load, their own managing",
        "Says what ruled one of them out, such as a different task that went well",
      ],
      watchFor: [
        "The explanation is what sort of person it was",
        "Goes by what colleagues said and never looked at the work",
        "Recounts the person's private circumstances",
      ],
    },
    {
      key: "makes-the-expectation-plain",
      sentence: "Shows whether the person knew what was expected and had a fair way of getting there.",
      competency: "growing-people",
      listenFor: [
        "Can repeat the sentence with which they said that the work was not enough",
        "Agreed what enough would look like, in which work and by when",
        "Commented on single pieces of work within days",
        "Says what the person then did without help",
      ],
      watchFor: [
        "First said in a yearly review, or by somebody else",
        "The person's work was quietly passed to others",
        "The improvement plan was written after the decision had fallen, to have it on record",
      ],
    },
    {
      key: "decides-when-it-is-enough",
      sentence: "Shows how they decide to go on or to part, and on what.",
      competency: "judgement",
      listenFor: [
        "Set beforehand what would show success, and a day to look at it",
        "Weighs what waiting costs the person and the team against what parting costs",
        "Names what they would do earlier or leave out today",
      ],
      watchFor: [
        "It went on until somebody resigned",
        "The decision came out of a budget round or from above",
        "Going on, or parting, is treated as the only decent choice",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "Which work fell short, of what, since when, and how the candidate came to know.",
      },
      {
        name: "Task",
        text: "What the person's part asked for, what they had been told about it, and what was the candidate's to decide.",
      },
      {
        name: "Action",
        text: "How causes were told apart, what was said and agreed, which feedback followed, what was decided when.",
      },
      {
        name: "Result",
        text: "What the person did afterwards, what the team made of it, what the candidate does earlier now.",
      },
    ],
  },
  probes: [
    "What did you say to them first, in your own words?",
    "What else could have explained it?",
    "What did you contribute to it yourself?",
    "How would both of you have known that it was good enough again?",
  ],
  adapt:
    "Ask for a case that was unclear for some time: a person who had done well before, or on whom much depended. With someone who says that they never had one, ask whose work they last redid or moved elsewhere without saying so. Technical leads can take a colleague in a project they led. Stop an account of the person's private life and do not note it. Dates, pieces of work and the words that were used make it credible.",
  specimenAnswers: [
    {
      answer:
        "I'm a believer in addressing performance early and directly. I had a mid-level engineer and honestly he just wasn't hungry, it was a mindset problem, several people in the team had told me the same. So I set up a performance plan with HR, very clear, SMART goals, weekly check-ins, everything documented. I really gave him every chance. I also had him pair with our strongest engineer so the important tickets got done, and in the end she mostly did them. After eight weeks it was obvious that he wouldn't make it and we parted ways respectfully. The alternative would've been to keep carrying him, and that isn't fair to a high-performing team. People actually thanked me afterwards. I've run this process three times now and it works, you just have to be brave enough to have the conversation.",
      ratings: [
        { competency: "diagnosis", level: 1 },
        { competency: "growing-people", level: 1 },
        { competency: "judgement", level: 2 },
      ],
      reason:
        "'Wasn't hungry' and what others said replace any look at the work, and the plan is a remedy of which nothing particular was expected: 1. The person is judged, a colleague does the tickets, and not one goal or piece of feedback is told: 1. Keeping him is named as the other option and dismissed on principle; what was seen in eight weeks is missing: 2.",
    },
    {
      answer:
        "I did this one two months too late. Dana had built most of our search, and from March her changes came back from review three, four times, and two broke the index. Before, that was once, maybe. I thought she's overloaded, so I took on-call off her for a month. If that was it, it should have got better, and it didn't. Then I thought of the streaming, because we'd moved to it in March and she'd never done that. So I gave her a change in the old code, same size, and it went through at once. So not care and not time. And both breaks were the same thing: she assumed that messages come in order. In the old system they did, so nobody could have noticed. Whether reviews had become stricter as well, I can't say. I told her: your last five changes weren't at the level I need from a senior, here they are, and I think it's the ordering. She was angry, mostly that I'd waited. We agreed on three changes in streaming by the end of July, one review each, and that she asks Piotr before and not after; if the third came back twice we'd talk about another role. The first was bad. I let it go to staging like that, she found it herself on Monday, and we went through it for an hour. The other two were fine. She said I'd been in all her reviews like a guard, so I left those. With each person I look every two weeks now at what came back, together; that would have shown it in April.",
      ratings: [
        { competency: "diagnosis", level: 4 },
        { competency: "growing-people", level: 4 },
        { competency: "judgement", level: 3 },
      ],
      reason:
        "Two explanations ruled out by what should have followed from them, the mechanism and why it had been hidden, a doubt marked, and what would have shown it sooner: 4. Limits and a way to ask agreed, a stumble let through and talked over, own reviewing given up: 4. Another role is weighed with a sign set beforehand; nothing compares the outcome with what was expected: 3.",
    },
    {
      answer:
        "Tomás took twice as long as estimated, twelve of fourteen tickets. He came from a consultancy where everything's specified, so he wasn't used to open tickets, and that was it really. First week of October I showed him two of them and said: here you were stuck for three days and nobody knew, I need a question after half a day, and an outline in writing before the code. Nobody had ever asked him for one. He did four of those with me and two alone, and I commented the same day each time. In December he did the tariff import on his own, in a week, as planned. My boss would have ended it within the trial period, which ran out on the 15th. So that or go on. Going on and being wrong would cost us three months of notice, and a new search had last taken five months. What I didn't know is whether he does it without me beside him, that's why the import was without me. I told her on the 12th that he stays, and she agreed.",
      ratings: [
        { competency: "diagnosis", level: 2 },
        { competency: "growing-people", level: 3 },
        { competency: "judgement", level: 3 },
      ],
      reason:
        "Figures are read and one cause settled on with 'that was it really'; nothing competes with it: 2. Observed tickets, a plain expectation, same-day comments and a piece of work done alone; no stumble and no change in the manager's own way: 3. Both options costed, an unknown tested, who agrees and by when: 3; no sign for reversing was set before the import.",
    },
    {
      answer:
        "I'm not proud of this one. From summer on Björn, our tester, let defects through; I had nine, six of them in one module. Was the module new, were the test cases bad, or was he in a hurry? In spring a colleague had tested the same module with the same cases and nothing got through, so not those. He'd had four modules until June and then seven, half a day for each. So I took three away for two weeks, if it's that then it should be clean, and it was clean. I told him he has to say earlier when it's too much, and how I do it myself, with a list in the morning. Then our department was merged and he went over to the other one, so it was settled and I had nothing to decide. I should have been a better manager to him, I think about it at times.",
      ratings: [
        { competency: "diagnosis", level: 3 },
        { competency: "growing-people", level: 2 },
        { competency: "judgement", level: 1 },
      ],
      reason:
        "Module and cases ruled out by a comparison, load confirmed by a fortnight that came out as predicted: 3. Advice and a tip from the manager's own day; no expectation is agreed and nothing he then did is told: 2. The merger decided: 1. Regret in the telling neither raises nor lowers a rating.",
    },
  ],
} satisfies Question;
