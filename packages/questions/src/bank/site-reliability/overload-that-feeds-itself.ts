import type { Question } from "../../question.ts";

export const overloadThatFeedsItself = {
  key: "overload-that-feeds-itself",
  prompt:
    "Your service is overloaded, its callers are retrying, and every instance that restarts goes down again within a minute. What do you do?",
  kind: "technical",
  roles: ["Site reliability engineer", "Backend engineer"],
  level: "senior",
  minutes: 14,
  intents: [
    {
      key: "breaks-the-loop",
      sentence: "Shows whether they take load away until the service can stand, and bring it back in steps.",
      competency: "incident-handling",
      listenFor: [
        "Sees that load and retries keep it down even when the first cause is gone",
        "Cuts load at the edge or at the callers before adding or restarting instances",
        "Brings instances up together behind a closed door and opens it in stated steps",
        "Gives each team a part, says when the next message goes out and what would close the door again",
      ],
      watchFor: [
        "Restarts one instance after the other",
        "Adds instances, without asking what lies behind them",
        "Looks for the cause while everything is down",
      ],
    },
    {
      key: "chooses-whom-to-refuse",
      sentence: "Shows how they choose whose requests are refused.",
      competency: "judgement",
      listenFor: [
        "Ranks requests by what a refusal costs: payments under way, reading, background jobs",
        "Says what they would have to know to rank them, who decides, and how long they would wait for that",
        "Prefers some users served well to all served badly, and says why in this case",
      ],
      watchFor: ["All requests are equally important", "Refuses at random, and does not ask who that hits"],
    },
    {
      key: "builds-it-out",
      sentence: "Shows how they would change the system so that overload ends by itself.",
      competency: "system-design",
      listenFor: [
        "Limits retries as a share of requests, in one layer, with a spread in time",
        "Refuses early and cheaply: bounded queues, work dropped once its caller has given up",
        "Puts figures on it: what one instance carries, cold and warm, what the callers can send",
        "Says how they would prove it, with load beyond the limit and then less",
      ],
      watchFor: [
        "Autoscaling is the whole remedy",
        "A circuit breaker is named, without what it counts and what users see then",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "Recognise the loop",
        text: "What keeps it down now, apart from what began it: retries, cold caches, queues full of work nobody waits for.",
      },
      { name: "Cut the load", text: "Where, how much and whose, by whom; what users are shown meanwhile." },
      {
        name: "Come up behind a closed door",
        text: "Enough instances at once, queues emptied, caches warmed, dependencies looked at.",
      },
      { name: "Open in steps", text: "Which share, for how long, by which signal, and when to close again." },
      { name: "Then the beginning", text: "What started it, and whether that is gone." },
      {
        name: "Build it out",
        text: "Retry limits, early refusal, priorities, headroom, and the test that shows it.",
      },
    ],
  },
  probes: [
    "The first cause went away ten minutes ago. Why is it still down?",
    "You can let in a tenth. Which tenth?",
    "You triple the instances. What happens to the database?",
    "How would you show me that it cannot happen again?",
  ],
  adapt:
    "Answer their questions with figures, for example: 20 instances, each carries 500 requests a second when warm and 150 when cold, usual load 6,000, now 31,000 of which most are repeats; three callers, one of them a phone app nobody can change today. Replace by what they ran: a login service after an outage, devices that all reconnect, a queue whose consumers cannot catch up. If they lived through one, take it. Credible answers do a sum aloud.",
  specimenAnswers: [
    {
      answer:
        "How many come in, and what can one instance do? [31,000; 500 warm, 150 cold.] Twenty cold ones are 3,000. So one that comes back alone gets everything and dies, restarting is no use. I'd close the door at the balancer, nothing in, 'not now, try in two minutes'. I lead, one person at the balancer, one at the instances, one writes to support and the three callers' teams, next message in fifteen minutes. The two callers who can, switch retries off. Start all twenty together. Then who first, what's in it? [Payments under way, new orders, browsing, a report job.] Report job off, its owner has five minutes to tell me otherwise. Payments first: someone's money hangs in the air, and it's 400 a second. Orders bring more, but one that's not begun can be begun later. Whether the app can tell the two apart I don't know; if not, a tenth by customer number, so a person gets in completely or not at all. Open to 2,000, five minutes, do shops see their payments confirmed, then 4,000. If instances die, one step back. Later: retries in one layer, a tenth on top at most, and the server says when to come back, in a header that old app versions ignore and new ones obey, so both can live with it. Queue of two seconds, older is dropped with a message, state stays in the database. The alternative is more hardware, that only moves the edge.",
      ratings: [
        { competency: "incident-handling", level: 3 },
        { competency: "judgement", level: 3 },
        { competency: "system-design", level: 3 },
      ],
      reason:
        "Load cut, roles, callers and timed messages, opened in steps against the shops' view: 3. Payments against orders by what can be made up for, an unknown with a fallback, an owner with five minutes: 3. Contract on retries with old and new apps, bounded queue, state and an alternative rejected: 3; the sums serve the incident, not the design.",
    },
    {
      answer:
        "That is a typical cascading failure or retry storm. First I'd scale out, with Kubernetes that's quick, I'd set the replicas from 20 to 60, and I'd check that the autoscaler isn't at its maximum. Then I would look into the logs of a pod why it's dying, probably out of memory, then increase the limits. If the database is the bottleneck I'd scale that up as well. If it continues, I'd restart everything cleanly. Long term you need circuit breakers, we used Hystrix and now Resilience4j, and exponential backoff with jitter, bulkheads, rate limiting at the API gateway, and a service mesh can do all of this for you without code. And chaos engineering to test it. All of the requests are important, so I would try not to drop any as that's bad for the customers.",
      ratings: [
        { competency: "incident-handling", level: 1 },
        { competency: "judgement", level: 1 },
        { competency: "system-design", level: 1 },
      ],
      reason:
        "Replicas, logs, limits, restart: fixes in a row while the load stays and nobody is told: 1. Refusing is ruled out by a principle, so there is no choice: 1. Mechanisms by name, with nothing on what passes between service and callers: 1. Knowing the word for the storm does not stop it.",
    },
    {
      answer:
        "Lived it. Sign-in for a broadcaster, cup final. A cache node was gone for forty seconds and we were gone for fifty minutes. I was one of two at the keyboard and what we did that night wasn't good. I added instances, it got worse, because each opens thirty connections to the database, so I took them away again and restarted. Nobody knew what I was doing, the TV people read it on social media. What fixed it was that people went to bed. But what we built after, I can tell you. One instance does 220 sign-ins a second cold, 900 warm. Televisions were sending 14,000 where people wanted 2,500, so five and a half tries each. Now a retry costs a token and a device earns one per ten successes, ten percent on top, worst case. A sign-in older than four seconds gets thrown away unread, the TV has given up by then. Sessions last six extra hours while we're away, so someone watching notices nothing. The other option was three and a half times the instances, forty thousand a month; above 9,000 real sign-ins we'd need that anyway. Old televisions can't do tokens, thirty percent, so those get counted per model at the balancer. Shadow for two weeks, then one percent, then all. In May we put 20,000 on it and pulled the cache for a minute. Two minutes later it was normal, on its own.",
      ratings: [
        { competency: "incident-handling", level: 1 },
        { competency: "system-design", level: 4 },
      ],
      reason:
        "One fix after another, nobody told, damage not reduced; said openly, which does not change what was done: 1. Loads, cost, the value at which the choice turns, old devices beside new, steps without stopping and a proof: 4. Whom to refuse while it was down is not in the answer, so judgement stays unrated.",
    },
    {
      answer:
        "I did this with 60,000 reconnecting handsets, so I'd do it like that. I lead, Aziz holds the door, Mara has the instances, the chat has the times. We let in by site, 4,000 handsets each, and at the second one it fell over. What I saw was that a handset asks three times for its address book when it starts, so 4,000 are 16,000. So no more sites, floors, and Mara switched the address book off, phones ring without it. The rule from before we opened was, waiting over two seconds for a minute, then shut, don't ask me. It came once and Aziz shut. Who first? Emergency dispatch or sales, or head office, some people wanted. Dispatch has radios for about an hour, 25 minutes were gone; sales and the board have mobiles. I said, if dispatch tells me the radios hold till noon, sales goes first, that's ten times as many. I rang them, two minutes. They said no. Radios did last past noon, I looked it up afterwards, so sales could have been first. With what we had it was right. At two I gave it to the late shift with the sheet, and they did the last nine sites from it. For the long run, handsets that spread their start over ten minutes, and a server that can tell them to wait. I've not thought much about how the old ones would do that.",
      ratings: [
        { competency: "incident-handling", level: 4 },
        { competency: "judgement", level: 4 },
        { competency: "system-design", level: 2 },
      ],
      reason:
        "A plan dropped on what was seen, a shutting rule that somebody used, and a hand-over the late shift finished from the sheet: 4. Sites compared by what they can do without, a reversing observation named first and bought for two minutes, outcome judged apart from the decision: 4. The design covers the usual path, not the old handsets: 2.",
    },
  ],
} satisfies Question;
