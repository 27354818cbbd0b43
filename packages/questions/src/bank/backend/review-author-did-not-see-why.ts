import type { Question } from "../../question.ts";

export const reviewAuthorDidNotSeeWhy = {
  key: "review-author-did-not-see-why",
  prompt: "Tell me about a code review in which you asked for a change and the author did not see why.",
  kind: "behavioral",
  roles: ["Backend engineer", "Engineering manager"],
  level: "senior",
  minutes: 8,
  intents: [
    {
      key: "leaves-the-author-able",
      sentence: "Shows whether the author could do something afterwards that they could not do before.",
      competency: "growing-people",
      listenFor: [
        "Says what the author had understood and what was missing, from this piece of code",
        "Made the reason visible with something to run or read, such as a failing case, instead of repeating it",
        "Let the author find or choose the remedy",
        "Knows what the author did alone in a later change",
      ],
      watchFor: [
        "Pushed the corrected code themselves",
        "The author is described as a kind of person",
        "The review ended with 'because that is how we do it here'",
      ],
    },
    {
      key: "knows-what-to-insist-on",
      sentence: "Shows how they tell a change that must be made from one they would merely like.",
      competency: "judgement",
      listenFor: [
        "Says what would have happened, to whom, if it had been merged as it was",
        "Set that against what the change cost: days, a promised date, patience",
        "Tells of a remark they dropped, or a point on which the author was right",
      ],
      watchFor: [
        "Every remark weighs the same",
        "The argument is a principle or a style rule with no effect in this system",
        "Approved in the end because it dragged on",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      { name: "Situation", text: "What the change was for, who wrote it, what the reviewer saw in it." },
      { name: "Task", text: "Why it fell to the candidate, how much time there was, what was at stake." },
      {
        name: "Action",
        text: "What was said and shown, what the author answered, what was insisted on and what let go.",
      },
      {
        name: "Result",
        text: "What was merged, how it has held, and what the author and the candidate have done differently since.",
      },
    ],
  },
  probes: [
    "What did the author say, in their words?",
    "What would have happened if you had approved it?",
    "Which of your remarks did you give up?",
    "What did the author's next change look like?",
  ],
  adapt:
    "Take an author who was not junior to them: a peer with another view, a specialist, the person who hired them. If their team did not review code, use a design document or a query for a report. Ask to hear the first comment as it was written; a credible answer includes the author's reply and something that the reviewer had overlooked.",
  specimenAnswers: [
    {
      answer:
        "I'm known in the team as a rather strict reviewer, but I think quality doesn't come from nothing. We had one colleague who wrote functions with 80 or 100 lines. I commented every time that it violates the single responsibility principle and linked to the chapter in Clean Code. He said that it's readable for him. So we had maybe forty comments on one merge request. After four days the product owner asked what's going on, and then I just checked out the branch and refactored it for him, it took me an hour, so he could see how it should look. He's just one of those pragmatic people who only want to be done. In the next ones it was the same again, unfortunately. You need patience with such people, and I keep giving the feedback.",
      ratings: [
        { competency: "growing-people", level: 1 },
        { competency: "judgement", level: 2 },
      ],
      reason:
        "Takes the work over, judges the person, and nothing changes in the next review: 1. A criterion is named, forty times, and argued from a book; what the length would do in this system, and what four days cost, are not: 2. Being strict is on neither scale.",
    },
    {
      answer:
        "Elif, second year with us, had written a loop that asks the price service once per line of the basket. She wrote back 'works, tested with ten lines, 90 ms'. Which was true. What she could do very well was make it correct, all the odd cases were in; she didn't yet ask how it'd behave with other people's numbers. I had eleven remarks and I deleted nine before sending, mostly names. The two were this one, and a missing index. I asked her how many lines our largest basket has. She found it herself, 1,400, from a school that buys once a year, and said 'oh'. Then two ways: fetch all in one call, for which the price team has to add an endpoint, about a week, or ask for fifty at a time in parallel, two days. She wanted the second, I'd have preferred the first. Schools order in August and it was June, I didn't know if the price service can take the fifty. So we agreed that she tries it against their test system before, and that their lead has to say yes to the number by the end of the week, and he said twenty. We agreed also that from now on each of her changes says in the description what the biggest case is. The next three had it, unasked, and in one she'd found a customer with 30,000 addresses, before I knew about it.",
      ratings: [
        { competency: "growing-people", level: 3 },
        { competency: "judgement", level: 3 },
      ],
      reason:
        "What she could and could not yet do is read off the code, an expectation is agreed, and three later changes show it done alone: 3; no responsibility is handed over. Two ways on days and load, an unknown bought down, a decider and a date, nine remarks let go: 3; no sign for reversing or look back at the choice.",
    },
    {
      answer:
        "I reviewed a change of a colleague who's been doing this longer than me. He takes a job from the table, sets it to done, then sends the mail. I wrote: 'if we crash between, no mail, and no one knows.' And he answers: 'in six years I've not seen it crash there.' I couldn't tell him he's wrong. I looked in the logs how often a worker is stopped in the middle of a job, that's at deployments, about five times a week, and a job takes two seconds of which the gap is a tenth. So it would be twice a month, roughly. Is that worth it? For newsletters I'd have let it go, and I said so. But it's also the reset of passwords, and there's the other way round, mail first, then done, and you get two mails at times. For a reset two is fine and none is a call to support. For invoices neither is good. I proposed: mail first for resets, invoices wait until we have the keys; if we see more than five doubles in a month it was wrong and we go back. He took it. We had one double in the first month, I'd said two or three, so the estimate was too high, could be luck too. How he sees it today, I don't know. We didn't talk about it any more.",
      ratings: [
        { competency: "growing-people", level: 2 },
        { competency: "judgement", level: 4 },
      ],
      reason:
        "Reasons are shared on one piece of work; what the author could do before or tried afterwards is not known: 2. Options compared per kind of mail on a counted rate, five doubles set beforehand as what reverses it, and the estimate compared with the outcome, luck included: 4.",
    },
    {
      answer:
        "Someone in my team, I'll say Jon, put a lock around the whole import to cure a duplicate. I'd written 'please use a unique key instead', and he wrote 'why, the lock works'. Instead of explaining I asked whether he'd come and break it with me, and in twenty minutes we had two servers, each with its own lock, and a duplicate. He could write careful code in one process; more than one he'd never had. I could've had him do the key then. But the import had to be out by Tuesday, a customer was waiting, and the duplicates were four a day and cleaned up by hand. So lock with a note now, or key, three days more. I said lock, on condition that the second server stays off, and if it's over ten duplicates before the 20th we stop and do the key first. It was two. So that was the right way round, though had the customer sent their big file in that week, it'd have been more like fifty, I hadn't asked about that. The key was then Jon's, all of it, the table, the clean-up, saying when it goes. Limits were: nothing is deleted without a copy, and he shows me the plan once. He asked for me twice. His first clean-up would have kept the older row, and I saw it in the plan and let it run on the copy, he found it himself when he compared with what customers saw, and was annoyed that I'd known. We talked about that. He said, tell me there is something, without telling me what. That's what I've done since, in reviews I write 'there is a case here that fails' and wait a day. He does reviews of imports himself today, two others come to him with such things first.",
      ratings: [
        { competency: "growing-people", level: 4 },
        { competency: "judgement", level: 4 },
      ],
      reason:
        "A responsibility with limits and a way to ask, a stumble allowed on a copy, the talk after it, and the reviewer's own way changed: 4. Two orders of work with dates and counts, ten duplicates as the turning point, and an outcome credited partly to a file that did not come: 4.",
    },
  ],
} satisfies Question;
