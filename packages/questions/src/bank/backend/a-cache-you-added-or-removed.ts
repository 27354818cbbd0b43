import type { Question } from "../../question.ts";

export const aCacheYouAddedOrRemoved = {
  key: "a-cache-you-added-or-removed",
  prompt: "Describe a cache that you put into a system or took out of one.",
  kind: "common",
  roles: ["Backend engineer", "Site reliability engineer"],
  level: "any",
  minutes: 8,
  intents: [
    {
      key: "a-measured-need",
      sentence: "Shows whether a measured need led to the cache and a measured effect kept it.",
      competency: "measurement",
      listenFor: [
        "Says in figures what was slow or costly before, and for whom",
        "Tried or priced doing less work first: an index, a smaller answer, fewer calls",
        "Looked at those who miss the cache, and not only at the share that hits it",
        "Names a figure at which the cache would go again",
      ],
      watchFor: [
        "It was for performance, and no figure comes on asking",
        "A high share of hits is told as the result",
        "An average before and after, with no look at the slow ones",
      ],
    },
    {
      key: "decides-how-old-is-too-old",
      sentence: "Shows whether they decided how old an answer may be before somebody was harmed by one.",
      competency: "data-integrity",
      listenFor: [
        "Names a reader of the value and what an old one makes that reader do",
        "Knows everything that writes the data, also jobs, imports and changes by hand",
        "Follows one bad order of events: a reader that stores the old value after the new was written",
        "Says what the person who has just saved gets to see",
      ],
      watchFor: [
        "An expiry time with no reason for its length",
        "Somebody empties it by hand when there are complaints",
        "The key leaves out something the answer depends on, such as the user or the language",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "Need",
        text: "What was slow or costly, for whom, in figures, and what else would have helped.",
      },
      { name: "Place and key", text: "What is kept, where, under which key, and who fills it." },
      {
        name: "How old it may be",
        text: "Who would be harmed by an old answer, and what makes it new again.",
      },
      { name: "Empty or gone", text: "What happens when it starts cold, is full, or cannot be reached." },
      { name: "Effect", text: "What changed in figures, what went wrong, whether it is still worth having." },
    ],
  },
  probes: [
    "What did you measure before you decided on a cache?",
    "What does someone see who has just changed the value?",
    "Who writes this data without passing through your service?",
    "What would happen if it were emptied at your busiest hour?",
  ],
  adapt:
    "Take the closest thing they have: a browser cache, a computed column, a copy of another team's table and a summary refreshed at night all count, since each is a copy that can be old. With people who worked on prices, rights or stock, ask which single old value would have cost the most. An answer becomes credible with the one time an old value was served and what it led to.",
  specimenAnswers: [
    {
      answer:
        "We had performance problems in the shop, so I introduced Redis as a distributed cache in front of the database. It's a classic, cache-aside pattern, and we also put a local cache in the service as a second level so you save the network. When something is written it goes to the database and to the cache, so they are in sync by definition. The hit rate went up to 97 percent, so the database had practically nothing to do any more, and the team was very happy with it. For invalidation, well, they say there are only two hard things, right? When something was changed and people still didn't see it, we had an admin button to clear it, and product management could press that by themselves. I've used that architecture since then in three projects.",
      ratings: [
        { competency: "measurement", level: 2 },
        { competency: "data-integrity", level: 1 },
      ],
      reason:
        "One figure, 97 percent, that no user feels, with nothing before it to compare and no threshold: 2. Two writes are taken for one that always succeeds; a crash between them, another writer and the copy in each server have no effect in this account, although people saw one and pressed a button: 1.",
    },
    {
      answer:
        "We show for each product how many are in stock. Product pages took 700 milliseconds in the 95th percentile over a week, 400 of which was asking the warehouse system. First I asked if they could make that faster, they had a join without an index, and it came down to 250. Still half a second in total and marketing wanted under 400, they'd measured that people leave. So a cache in our service, per product, thirty seconds. Why thirty: on the page we only say 'in stock' or 'few left', and when someone orders it's asked fresh, so an old value costs someone a disappointment in the basket and never a wrong order. I counted that, orders refused at the end, it was 0.2 percent and it stayed at 0.2. We said at 0.4 it goes out again. It came to 290 milliseconds. When the cache is empty it's just slow. When the warehouse changes stock they do it themselves and we don't hear of it, so the thirty seconds have to cover that, I mean expiry is the only thing we have. I didn't think about two requests that fill it at the same time, but I suppose the later one wins, and that might be the older value? Then it'd be wrong for up to thirty seconds more.",
      ratings: [
        { competency: "measurement", level: 3 },
        { competency: "data-integrity", level: 3 },
      ],
      reason:
        "Baseline with window, a cheaper remedy tried first, a target users feel, and 0.4 percent as the figure that removes it: 3; no figure turned out to mislead. The rule is stated (an old value may disappoint, never sell) and enforced where every order passes, other writers are covered, and the bad order of fills is followed to its bounded effect: 3.",
    },
    {
      answer:
        "I took one out. Rights of users, cached for ten minutes in every one of six services. The need had been real once, sign-in took two seconds in 2019, there's a ticket. I took a week's measurement without it on one of the six: 95th percentile from 61 to 66 milliseconds. So that was about five milliseconds, nobody feels it. But I nearly believed the wrong figure, because the mean had even gone down without the cache, that was because nightly jobs dominate it, one user with one right, a hundred thousand times. When I took people only, split by how many groups they have, there were forty people with over two hundred groups for whom it went from 90 to 800. Those were the administrators, of course. So we look at the slowest group now and not at the mean. For those I changed the query, and it was 120 after. What it was good for to take it out, well, someone who'd been let go could read for ten minutes more. And worse, I found that by comparing each night the rights in the caches against the directory, just counting, we had between five and fifty users a day with rights that the directory didn't give them at all. It was a fill that began before a removal and ended after, and then it was prolonged at each use. So it never ended. We removed these 212 entries, with a list of who had used them since, for the security people, I think three had. And the rule now is that nothing in the services may extend a right; only the directory's answer has an end time. The comparison still runs, it's been at zero except once, an import that wrote beside the API. That one uses the API now.",
      ratings: [
        { competency: "measurement", level: 4 },
        { competency: "data-integrity", level: 4 },
      ],
      reason:
        "A mean that even fell had hidden forty people; how that came out and which figure replaced it is told: 4. Caches compared nightly with the directory, a mechanism for the difference, 212 entries removed with their use listed, the rule tightened and a later stray writer caught: 4.",
    },
    {
      answer:
        "It was on my first job, exchange rates, from a bank's service that we paid for per call. About 400 euros a month, that was my reason, it wasn't slow. The rates change at four in the afternoon, so everything before that can be kept. I keep them with the day in the key, so there's no clearing it, the next day is a different key. Invoices write the rate they used into their own row, because the accountant said it must never change after. One thing I had to fix was between 15:59 and 16:01, one server asked before and stored under the new day, since I took the day from our clock. Now it comes from the date in their answer, and if it isn't there we don't store. After that, I went through the invoices of the week and compared with the bank's published list; there were three with the day before, and the accountant corrected those. After a month I looked at the bill, it was lower. I don't know by how much.",
      ratings: [
        { competency: "measurement", level: 2 },
        { competency: "data-integrity", level: 3 },
      ],
      reason:
        "A cost before, and afterwards 'lower' without a figure or a threshold: 2. The rule (a day's rate, fixed on the invoice) is held by the key and the row, the bad order at 16:00 is followed to its cause, and rows already stored are compared and corrected: 3. The comparison was made once and not kept up, so not 4.",
    },
  ],
} satisfies Question;
