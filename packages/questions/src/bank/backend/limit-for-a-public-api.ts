import type { Question } from "../../question.ts";

export const limitForAPublicApi = {
  key: "limit-for-a-public-api",
  prompt: "Design a limit on how many requests each customer's programs may send to your public API.",
  kind: "technical",
  roles: ["Backend engineer", "Site reliability engineer"],
  level: "senior",
  minutes: 14,
  intents: [
    {
      key: "counts-where-it-holds",
      sentence:
        "Shows whether they know where to count, how exactly, and what happens when the count is gone.",
      competency: "system-design",
      listenFor: [
        "Says what is protected from what before choosing how to count",
        "Deals with several servers counting at once, and says how wrong the count may be",
        "Decides what callers get when the counter cannot be reached",
        "Treats a costly request differently from a cheap one",
      ],
      watchFor: [
        "Names an algorithm, and not what it lets through in the worst second",
        "Counts by address, so that an office or a gateway is one customer",
        "Each request waits for one more system, and its failure does not come up",
      ],
    },
    {
      key: "finds-the-number",
      sentence: "Shows how they arrive at the number and at its exceptions.",
      competency: "judgement",
      listenFor: [
        "Derives the number from present use and from what the system bears, and says whom it would hit today",
        "Compares a hard limit with another way: a slower answer, a price, a talk with three customers",
        "Says what would make them raise or drop the limit",
      ],
      watchFor: [
        "A round number, or that of a well-known company",
        "Exceptions are given to whoever asks, and never end",
      ],
    },
    {
      key: "callers-can-act-on-it",
      sentence: "Shows whether callers learn of the limit in time and in a form that they can act on.",
      competency: "clear-communication",
      listenFor: [
        "Says what a refused program is told: that it was the limit, which one, when to come back",
        "Shows callers how close they are before they are refused",
        "Tells the customers it will hit beforehand, each with their own figures",
      ],
      watchFor: [
        "A page in the documentation is all that anybody is told",
        "The answer to a refused call is the same as to a fault",
        "Customers hear of it through their own outage",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      { name: "Purpose", text: "What is to be protected: a resource, fairness, a price list, an attack." },
      { name: "Who and what is counted", text: "Customer, key or user; requests, cost or work at one time." },
      { name: "The number", text: "From which figures, with which room for bursts, who would be hit today." },
      { name: "Counting", text: "Where, how exactly, across servers, and what happens if it fails." },
      { name: "What callers see", text: "In every answer, in a refusal, before the first refusal." },
      {
        name: "Bringing it in",
        text: "Count without refusing, talk to those affected, then enforce in parts.",
      },
    ],
  },
  probes: [
    "How many requests can one customer get through in the worst second?",
    "The store with the counts is gone for a minute. What do callers get?",
    "Your largest customer is ten times over the limit today. What do you do before switching it on?",
    "A refused program waits and comes back together with all the others. Then what?",
  ],
  adapt:
    "If they have run one, ask for the customer who hit it and should not have. If not, give them one they have been on the other side of, such as a map service or a mail provider, and ask what they cursed. Facts when asked: twelve servers, 900 customers, one search that costs as much as 200 reads, one customer with a third of all traffic. Credible answers ask what the limit is for.",
  specimenAnswers: [
    {
      answer:
        "There are several algorithms, fixed window, sliding window log, sliding window counter, leaky bucket and token bucket. I'd go for token bucket because it allows bursts, that's what Stripe and Amazon use as well. It's implemented in the API gateway, so for example Kong or Envoy with Redis as the backend and a Lua script so that it's atomic. As a limit I'd take 100 requests per second per API key, that's a sensible default in the industry, and enterprise customers can get more in their plan. When it's exceeded you return a 429, Too Many Requests, and it's documented in the developer portal. Redis is run as a cluster with replicas so it's highly available. That scales very well, you can have millions of customers with it.",
      ratings: [
        { competency: "system-design", level: 2 },
        { competency: "judgement", level: 2 },
        { competency: "clear-communication", level: 2 },
      ],
      reason:
        "How a request passes is clear; purpose, the costly request and a missing Redis are not, apart from 'highly available': 2. Two algorithms and a number, argued from what others use: 2. A status code and a page, without when to come back or a word to those it hits: 2. Five algorithms by name raise none of these.",
    },
    {
      answer:
        "What's it for, are they abusing it or is it about the search that kills us? The search. Then I don't want to count requests, but the work. I'd give each request points, a read is one and a search two hundred, and a customer has so many points per minute that refill steadily, with a minute's worth as burst, so in the worst second someone can use a whole minute, and that's what the search has to be able to bear, per customer. Counting's in the gateway by customer, not by key, or they make ten keys. Twelve servers, each keeps its own count and they tell each other every second, so for a second it's off by twelve times at worst, and I'd accept this, exact would mean another hop in each request of 3 milliseconds. If telling each other fails, each takes a twelfth. Nobody is refused because our counter is broken. For the number I'd count for two weeks and refuse nobody. It should be such that the ten largest together can't bring search down. Other than that you could put search on machines of its own, I looked into that for us once and it was 2,000 a month, while the limit's about two weeks of work; if more than three good customers were hit, I'd go for the machines. That'd be for product to agree on, after the two weeks. And callers see in each answer what they have left and from when there's more, and the refusal says 'limit' and the second at which to come back, different for each, so they don't all come at once. Those who'd have been hit in the two weeks get a mail with their own curve, four weeks before, what to change, and who to talk to for more.",
      ratings: [
        { competency: "system-design", level: 3 },
        { competency: "judgement", level: 4 },
        { competency: "clear-communication", level: 3 },
      ],
      reason:
        "Contract, error of the count, a missing counter and a rejected exact one with its reason: 3; cost decides little and no steps to another design are given. Machines or limit on costs, two weeks of counting to buy the missing figure, a turning point (three customers): 4. Every caller has what it acts on, in time, with options: 3; no check of what arrived.",
    },
    {
      answer:
        "At my last job we had one and it was made badly and I repaired it, so from that. It was 60 a minute, fixed minutes, so you got 120 around the full minute, and everyone's clocks are right, so everyone came at second zero. Peak was eleven times the mean. I asked first what we'd lose without any limit. It was the export, which holds a database connection for up to a minute, of 80 we had. So the real thing is not requests per minute, it's how many exports at once. Two for each customer, and for all else a bucket that's far above what anyone uses. In our worst hour 25 customers exported at the same time, that's 50 at most; from 40 customers on two would be wrong, and I'd put exports in a queue where you fetch the result later. That was planned as the second step, and the API already answered 'accepted, look here', so that it could be exchanged without anyone changing a program. The count of exports is in the database that it protects, and if it's gone then so are the exports. For the bucket each server counts alone; I wanted it to be wrong on the generous side. We told customers by mail with their numbers, six weeks. In the first week 31 were refused. I read their logs and rang five. All had understood 'two at once' as two per minute, because the old text had been in minutes, so they'd built in waiting that they didn't need. I rewrote it with a drawing, and put 'running: 2 of 2' in the refusal. Next month it was four. One of these said, then we'll do ours at night, and they did. What the bucket for all else should be I never worked out, by the way. It was the old number times ten. I like to be generous there, and that's what we'd always had, just larger.",
      ratings: [
        { competency: "system-design", level: 4 },
        { competency: "judgement", level: 2 },
        { competency: "clear-communication", level: 4 },
      ],
      reason:
        "Connections and customers at one time decide, 40 is where it turns, and the step to the queue needs no caller to change: 4. The limit that most callers meet is the old one times ten, argued from habit, and whom it would hit is not asked: 2. Five calls show what was misread, text and refusal change, and a customer moves to the night: 4.",
    },
    {
      answer:
        "I would ask what we're afraid of. If it's one customer pushing out the others, then I'd measure who does that now. I think I'd not do requests per second first. I'd look at the top three, and if it's really one with a third of all traffic then we could talk to them, that's a day, and a limit is weeks. But you can't do that with a program gone wild at night. So both: talk now, and a limit at three times the largest normal use, normal being the busiest hour of the last month. What we don't know is if somebody has a yearly peak. I'd want a yes from whoever owns the large accounts, before the quarter begins, since that's when they all pull reports. In the gateway I'd have one counter per customer and server, and divide by twelve. I know that's inexact if the balancer isn't even. I haven't thought about what if they do expensive calls only. Refused ones get the code for it and the seconds to wait.",
      ratings: [
        { competency: "system-design", level: 2 },
        { competency: "judgement", level: 3 },
        { competency: "clear-communication", level: 2 },
      ],
      reason:
        "A usable path with its inexactness seen; the costly call and a failing part stay open: 2. Talk or limit, compared on days and on the case a talk cannot cover, the unknown peak, whose yes and by when: 3. A refused program gets a code and a time; those it will hit are told nothing beforehand: 2.",
    },
  ],
} satisfies Question;
