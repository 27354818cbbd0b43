import type { Question } from "../../question.ts";

export const testingAgainstAnotherSystem = {
  key: "testing-against-another-system",
  prompt: "How do you test code whose main job is to call a system that you do not run?",
  kind: "common",
  roles: ["Backend engineer"],
  level: "junior",
  minutes: 8,
  intents: [
    {
      key: "knows-what-a-stand-in-hides",
      sentence: "Shows which defects they expect at the boundary and where each of them would be caught.",
      competency: "building-in-quality",
      listenFor: [
        "Keeps their own rules apart from the conversation with the other system, and tests each separately",
        "Says how they would notice that the stand-in no longer answers like the real system",
        "Names a defect that their stand-in cannot show, and what finds it instead",
        "Says what runs before merging, what on a schedule, and what a failure of each stops",
      ],
      watchFor: [
        "The stand-in returns what the code expects, and that is the test",
        "The other system must be up for anybody to merge",
        "A coverage figure in place of a defect",
      ],
    },
    {
      key: "tries-the-bad-days",
      sentence: "Shows whether they try out how the other system misbehaves before it does.",
      competency: "planning-for-failure",
      listenFor: [
        "Lists more than 'it is down': slow, done but not answered, answered twice, a limit reached, success with an error inside",
        "Says what the user gets in each case",
        "Has made one of these happen on purpose, and says what came of it",
      ],
      watchFor: [
        "Retries are the remedy, and whether the call may be repeated is not asked",
        "The one failure tried is an exception thrown by the client library",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      { name: "Draw the line", text: "What is their own logic, what is conversation, where the two meet." },
      { name: "Stand-in", text: "What it imitates, where its answers come from, how it is kept true." },
      {
        name: "The real one",
        text: "What is run against it, how often, with which data, and what that blocks.",
      },
      { name: "Bad days", text: "Which failures are tried, how they are produced, what a user gets." },
      { name: "After shipping", text: "What would show that the other side has changed without a word." },
    ],
  },
  probes: [
    "Where did the answers in your stand-in come from?",
    "The other side renames a field tonight. When do you find out?",
    "Your call timed out. Did it happen or not?",
    "What have these tests missed?",
  ],
  adapt:
    "Put in the system from their own history: a bank, a carrier, a map service, a printer, another team's service without a test environment. For people at the beginning, a course project that called a public service is enough. Ask for the defect that got past their tests; credible answers have one, and know which test should have had it.",
  specimenAnswers: [
    {
      answer:
        "I'm a big believer in the test pyramid, so most are unit tests. I mock the client, with Mockito in Java or in Python with the patch decorator, and then I define what it returns, and I check that my code does the right thing and that the client has been called with the right parameters. That makes the tests fast and deterministic, which is important, since an external system in tests makes them flaky. In my last team we reached 92 percent coverage like this. For the error case I let the mock throw an exception and check that it's logged. And we use a retry library with exponential backoff, so if it's down for a moment it comes back. End-to-end is then done by QA on staging.",
      ratings: [
        { competency: "building-in-quality", level: 2 },
        { competency: "planning-for-failure", level: 1 },
      ],
      reason:
        "Unit tests and a pass by QA are named with no defect for either, and the mock is never held against the real system: 2. 'Down for a moment' is the single failure, retried without asking whether the call may be repeated, and no effect on a user is given: 1.",
    },
    {
      answer:
        "In my trainee project it was a parcel carrier, you send an address and get a label. I made a thin part that only talks to them, and the rest, which box, which service, is without network and has normal tests, so a wrong box is found there. For the thin part I recorded real answers from their sandbox, about twenty, also the ugly ones, like an address that they correct by themselves, and it's tested against those. They can get old. So every night the same twenty requests go to the sandbox and it compares which fields there are and of what type. If it's different a ticket is made, but it doesn't stop anyone from merging; the recorded ones do, unless my mentor says that it's the recording that is wrong. What it can't show is that their sandbox is nicer than the real one, it never says 'too many requests'. For bad days I have a little server that can be slow or cut the line. With slow, at ten seconds we give up, the person packing sees 'label comes later' and it goes in a list. The nasty one is that we give up and they've made the label anyway, then we pay twice. They take a reference of ours, so I send the order number, and trying again gives the same label. I tried this in the sandbox with cutting the line after sending, three times, I got one label. We began with one packing table of six, and a single double label would have sent it back to typing by hand.",
      ratings: [
        { competency: "building-in-quality", level: 3 },
        { competency: "planning-for-failure", level: 3 },
      ],
      reason:
        "Each check has its defect and its place, what blocks and what does not is said, and a gap in the sandbox is named: 3. Slow, cut and done-but-unanswered, each with what the packer sees, the repeat tried with a cut line, one table of six first with the sign that ends it: 3. It is a trainee project; the anchors ask for behaviour and not for size.",
    },
    {
      answer:
        "Well, mostly I try it out. We use a tax service, and I have the real one in the tests, with a test account, since otherwise you're testing your own imagination, I think. There are about sixty tests and they take twelve minutes. When the service is down our build is red and we wait, that's perhaps two days a month, and then people merge anyway, the team lead can switch it off. I did think about what happens in the shop when it isn't there. If it doesn't answer in two seconds we take the rate from yesterday's table and mark the order, and a job calculates it again in the night, and if it's more than a euro different someone from accounting looks. I switched their address to a dead one for an hour on a Tuesday morning, for one of the four shops, and told accounting before. It worked except that the table had no rates for two new countries. Those orders stopped. Now the table is filled when a country is added.",
      ratings: [
        { competency: "building-in-quality", level: 2 },
        { competency: "planning-for-failure", level: 3 },
      ],
      reason:
        "One kind of check against the real system; which defects it finds is not said, and when it fails people merge anyway: 2. A fallback that covers the data, limited to one of four shops, drilled with an announced hour and corrected: close to 4, but slow and gone are one case here, so the agreed level is 3.",
    },
    {
      answer:
        "You don't want to test the bank, you want to know two things, if you've understood them, and if they have changed. For the first I had contract tests and recordings, all green, and in one year eleven things came through to production anyway. I wrote down for each what could have caught it. None of them would've been found by more of the same. Seven were fields that were allowed and that we'd never seen, an amount with three decimals for dinars, a name with an apostrophe. So recordings went out, and instead the stand-in makes answers from their published schema, every run different, with the seed printed. That found nine in the first week, and the year after it was two that came through, where it had been eleven. Four were the bank changing on a Sunday. So one transfer of a cent to ourselves runs every hour in production, since their sandbox is changed later than the real one, I wouldn't have believed it. And for bad days: a transfer has states and before it's sent it's written down with our number; when no answer comes it's 'unknown', which isn't 'failed', and then we ask by the number. Customers see 'being checked' and their money is kept aside, and nobody can press again. It was 'failed' in the first design, and in a drill, where I dropped every tenth answer in the test network, four of fifty got paid twice, so that's the reason. We do the drill each quarter. In the last one the asking itself was too quick and we got blocked for an hour, so it waits now.",
      ratings: [
        { competency: "building-in-quality", level: 4 },
        { competency: "planning-for-failure", level: 4 },
      ],
      reason:
        "Eleven escapes traced, recordings deleted for generated answers, eleven against two afterwards: 4. The state 'unknown' redesigns the flow so that a lost answer costs nobody money, a drill produced it and a later drill corrected it again: 4.",
    },
  ],
} satisfies Question;
