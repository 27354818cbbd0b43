import type { Question } from "../../question.ts";

export const codeNobodyUnderstood = {
  key: "code-nobody-understood",
  prompt: "Tell me about a time you had to change code that nobody around you understood any more.",
  kind: "behavioral",
  roles: ["Backend engineer", "Release engineer", "Site reliability engineer"],
  level: "any",
  minutes: 8,
  intents: [
    {
      key: "learns-what-the-change-needs",
      sentence: "Shows how they get from not knowing the code to knowing enough for one change.",
      competency: "learning",
      listenFor: [
        "Starts from the change: what had to be understood for it, and what could stay dark",
        "Put an idea of how the code works to a test that could prove it wrong",
        "Names something they had believed about the code that was not so",
        "Left something behind that another person has used",
      ],
      watchFor: [
        "Rewrote it, and the reason is that it was badly written",
        "Read it from top to bottom, then it was clear",
        "The people who wrote it are described, and the code is not",
      ],
    },
    {
      key: "changes-only-what-was-meant",
      sentence: "Shows how they knew that the change altered what it should and nothing else.",
      competency: "building-in-quality",
      listenFor: [
        "Held the present behaviour fast before touching it, odd results included",
        "Ran old and new side by side on real input, and says how many differed",
        "Decided openly what to do with behaviour that looked wrong and that somebody might need",
      ],
      watchFor: [
        "The tests were written after the change and describe the new code",
        "Testers or users would have said something",
        "Tidied up on the way, in the same change",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      { name: "Situation", text: "What the code did, for whom, and why nobody knew it any more." },
      { name: "Task", text: "Which change was needed, by when, and what would happen if it went wrong." },
      {
        name: "Action",
        text: "What had to be understood, how an idea of the code was tested, how present behaviour was held fast, what was changed.",
      },
      {
        name: "Result",
        text: "What came out differently than meant, what they had misunderstood, what the next person has to go on.",
      },
    ],
  },
  probes: [
    "What did you decide not to understand?",
    "What had you believed about it that turned out to be wrong?",
    "How did you know that nothing else had changed?",
    "Who has worked on it since, and what did they have to go on?",
  ],
  adapt:
    "Ask for the code with the most depending on it: billing, pay slips, a protocol with a device, a report that goes to an authority. Someone who has only worked on new systems can take a library or another team's service whose authors were out of reach. Credible answers name a strange piece of behaviour, and who turned out to need it.",
  specimenAnswers: [
    {
      answer:
        "When I came to the company there was a huge legacy module for discounts, PHP 5, spaghetti code, no tests, global variables, you can't imagine, whoever wrote that had never heard of separation of concerns. Nobody wanted to touch it. I said that we can't build on that, so I pushed for a rewrite with a clean hexagonal architecture and domain-driven design, and I got three months for it. It's now really nice, each discount is a strategy class. I read the old one once to see what it does, but you shouldn't stick to it too much. Then QA tested it for two weeks before we switched. There were some discussions with sales afterwards about a few discounts that had been calculated differently before, but those were basically errors in the old system.",
      ratings: [
        { competency: "learning", level: 1 },
        { competency: "building-in-quality", level: 1 },
      ],
      reason:
        "Topics and patterns are named; the code was read once, nothing was put to a test and nothing was found out: 1. Two weeks with testers are the one check, and the discounts it missed are declared to be errors of the old system: 1. The vocabulary is large and touches neither anchor.",
    },
    {
      answer:
        "A database procedure for late fees, 1,400 lines, the author retired. From January on one fee had to be capped at forty euros, it was the middle of November. I didn't try to understand all of it. I thought, I need to know where that fee gets its final value, and if anything after that depends on it. The rest, interest and so on, I left. I believed it was set in one place near the end. So I put a wrong value in there on a copy, nine cents, and ran a month of cases, and 30 of 8,000 didn't have nine cents. Those were installments, they have their own branch further up. So I was wrong about that. Then I saved input and output for all the cases of the last year, about 90,000, before I changed anything, ugly ones too, there were negative fees for instance. I asked the accountant about these, she uses them for goodwill, so they stayed. After the change I ran the 90,000 again and there should be a difference only where the fee had been over forty. It was 611, I had counted 611 before. That comparison runs in the build now for whoever changes the procedure and it has to be explained if something differs, the accountant says yes or no. No one has needed it so far.",
      ratings: [
        { competency: "learning", level: 3 },
        { competency: "building-in-quality", level: 3 },
      ],
      reason:
        "Starts from one fee, says what could stay dark, tests an idea with a wrong value and finds the installments: 3; nobody else has used what was left behind. Behaviour held fast beforehand, expected and found differences counted, a blocking check with a named person for exceptions: 3.",
    },
    {
      answer:
        "That was the driver for our old label printers, written by a contractor in 2011, in C. We had to support a second paper size and the fair was in five weeks. I needed to know how it decides on the length and nothing about the colours or the status lights, those I ignored. I took the protocol apart with a recorder between the PC and the printer and sent it things, and I thought that byte seven is the length in millimetres. When I doubled it the label got three times as long. It turned out it's in dots and there's an offset of 24. I wrote two pages with the bytes that I knew, and in grey the ones that I didn't. For testing I printed labels. I mean, I printed the ten kinds that we have, in both sizes, and looked at them with a ruler, and a colleague from service did it also on the other model. We had that on a checklist. Automatic tests weren't possible as there's paper coming out. My page got used, that was nice, a student did the third size in spring with it in two days, and found out three of the grey bytes, and put them in.",
      ratings: [
        { competency: "learning", level: 4 },
        { competency: "building-in-quality", level: 2 },
      ],
      reason:
        "Scope set by the task, a prediction that failed and corrected a belief, and two pages with which somebody else did the next size and which that person extended: 4. A checklist with kinds and models; which defects it would find, or what would stop a release, is not said, and the recorded bytes were at hand for a check that needs no paper: 2.",
    },
    {
      answer:
        "The matching of incoming payments to invoices. It's 15 years old and five people had each put rules on top. My task was a new reference format from the bank, first of March, fixed. I wanted to know only one thing, in which order the rules are asked, as the new one had to come before those that guess. I assumed it's the order in the file. I made a bet with myself, wrote down for twenty payments which rule should take them, and then looked: fourteen right. The other six, there was a priority in a table as well. And one rule that seemed mad, it ignores amounts ending in 7. I left it alone and asked around, and it's a test customer of the savings bank. For checking, we had replayed a week of payments in the past for each change and compared. That had let through three mistakes in two years, and I went and looked at why. All three were at the turn of the year, and no replayed week was. So I picked the sample by rule instead of by week, so many payments for each rule, the rare ones all, it's 4,000 instead of 60,000 and takes two minutes and not forty. Since then I know of one mistake in three years that came through, and people run it before they ask for review, which nobody did at forty minutes. I turned the twenty payments into a quiz for new people: guess the rule, then look. Two have found a rule that is never reached, and took it out, and one rewrote the priorities so that they are in one place. I'd been too scared of that.",
      ratings: [
        { competency: "learning", level: 4 },
        { competency: "building-in-quality", level: 4 },
      ],
      reason:
        "One thing to know by a date, a bet that could be lost and was, and a quiz with which others removed and reordered rules: 4. Escapes traced to how the sample was drawn, the check replaced, with time and escapes before and after: 4.",
    },
  ],
} satisfies Question;
