import type { Question } from "../../question.ts";

export const slowTail = {
  key: "slow-tail",
  prompt:
    "Since Monday the slowest one percent of requests take two seconds instead of 300 milliseconds. The median has not changed. How do you find the reason?",
  kind: "technical",
  roles: ["Site reliability engineer", "Backend engineer"],
  level: "mid",
  minutes: 12,
  intents: [
    {
      key: "narrows-with-evidence",
      sentence: "Shows whether each look at the system halves the possible causes or is one more guess.",
      competency: "diagnosis",
      listenFor: [
        "Says what an unchanged median already rules out",
        "Asks who is in that one percent: which endpoint, customer, instance, hour, size of answer",
        "Names two or more causes and, before looking, what each would show",
        "Takes one slow request apart, and checks that the cause explains Monday, two seconds and one percent",
      ],
      watchFor: [
        "Adds instances, restarts or enlarges something to see whether it helps",
        "Goes through all dashboards in the order of the menu",
        "Whatever was deployed on Monday is the cause",
      ],
    },
    {
      key: "reads-figures-with-care",
      sentence: "Shows whether they know how the figures on the screen came about and when these mislead.",
      competency: "measurement",
      listenFor: [
        "Asks how the percentile is made: where measured, over which window, averaged over instances or not",
        "Compares with the same hours a week earlier, and with the number of requests",
        "Finds out whether users notice: which of their actions consist of many such requests",
        "Says at which value somebody should have been told on Monday",
      ],
      watchFor: [
        "Averages percentiles, or takes the average to be what users get",
        "One percent is dismissed as little",
        "More dashboards are wanted, and none is asked a question",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "Trust the figure",
        text: "Where and how it is measured, against which baseline, and what users feel of it.",
      },
      {
        name: "Who is in the tail",
        text: "Split by endpoint, customer, instance, zone, hour and size until the slow ones stand apart.",
      },
      {
        name: "What changed",
        text: "Everything from Monday: code, configuration, network, data, traffic, neighbours; as suspects and not as the answer.",
      },
      {
        name: "Suspicions and expectations",
        text: "Competing causes, what each predicts, and the cheapest observation that tells them apart.",
      },
      { name: "Inside one slow request", text: "Traces, waits, queues: where the 1.7 seconds go." },
      {
        name: "Confirm",
        text: "A prediction that comes true, an explanation for every symptom, then the repair and what would have shown it.",
      },
    ],
  },
  probes: [
    "What has the unchanged median told you so far?",
    "What do you expect to see there if you are right?",
    "It is worse at night than at noon. What does that do to your theory?",
    "How many of our users does one percent of requests reach?",
  ],
  adapt:
    "Prepare one cause and give out only what is asked for. For example: since Monday a network device forgets connections to the cache that were idle for five minutes; so all instances are affected, only endpoints that use the cache, more at night than at noon, and each slow request waits about 1.7 seconds on a connection before it tries a new one. Other causes of that kind: a customer whose data outgrew an index, one slow node of twelve, a job that takes a lock each minute. Put it in their world: a phone app's requests, a trading gateway, page loads. Rate how they searched in the time there was, and not whether they arrived.",
  specimenAnswers: [
    {
      answer:
        "Two seconds is definitely too much, so first I'd check the usual suspects. I would look at CPU and memory of the pods, then garbage collection, since a high p99 with a normal median is typically GC. Then the database, slow query log, missing indexes, locks. Connection pool size, that's also very common, I would increase it in any case. Then network, DNS, noisy neighbours. If there's a service mesh I'd look at the sidecars. In parallel I'd scale out by say fifty percent to take off pressure and see whether it gets better. And what was deployed on Monday? I'd roll that back. We have distributed tracing with OpenTelemetry, so with that you normally see it at once. And I'd add dashboards for whatever was missing.",
      ratings: [
        { competency: "diagnosis", level: 1 },
        { competency: "measurement", level: 1 },
      ],
      reason:
        "A list of usual causes, with three remedies tried on the way and no expectation for any: 1. The figure is taken as it is, who feels it is not asked, and no value leads to an action: 1. Every item can be true somewhere; none is tied to this case.",
    },
    {
      answer:
        "Can I ask how that one percent is computed? If it's the average of twelve instances' percentiles I don't believe it yet. I was fooled by that, two nodes at nine seconds and ten fine, and the graph said 1.7 and everybody looked for something that affects all. And per five minutes, at night with 200 requests it's the two slowest, that's noise. We went over to counting requests slower than a second, summed over all, since that adds up properly, and we alert on the share over an hour. So here I'd count that. [About one percent.] And from the balancer as well, the service's own clock starts after it has waited in the queue. Good. Then one percent of requests, and opening the app takes 25 of them, so it's more than one in five who wait. That's why I wouldn't leave it. Right, the reason. I'd look at the traces, filter on the slow ones. [They wait in the cache client.] Then it's the cache. It will be evicting, or it's too small. I'd look at the memory of it. [70 percent.] Hm. That's not full but with fragmentation it could be. I would make it larger and I think that we'd see it go down.",
      ratings: [
        { competency: "diagnosis", level: 2 },
        { competency: "measurement", level: 4 },
      ],
      reason:
        "Averaged percentiles and thin windows misled in a real case and were replaced by a share that can be summed, and one percent of requests is translated into people: 4. The trace names a place, a cause is settled there against the observation of 70 percent, with nothing competing: 2.",
    },
    {
      answer:
        "First, is it one percent of everything, or all of something small? Split by endpoint. [The ones that use the cache.] All instances? [All.] Okay, so not one bad node, it's something between us and the cache, or in it. I see three. The cache stalls now and then, say it's saving to disk: then everyone has it in the same seconds. Keys have become large for some customers: then it follows the customer. Or getting a connection is slow: then it's random, and the time goes before the command is sent. Do they come in bursts? [No.] Saving's out. By customer? [No pattern.] So connections. A pool that's too small would be worse at noon. Is it? [Worse at night.] Not the pool then, rather something with few requests, connections that sit around. I'd say they get cut when idle, and we find out by a timeout. If I'm right, a request that comes a second after another on the same connection is never slow. And if one instance pings all its connections every minute, that one is fine tonight and the others aren't. I'd do that. [It is.] Then I'd ask network what they did on Monday. The figure: at the balancer, five-minute windows, against last week's same hours. Normal's 300, and I'd want a ticket at 600 for half an hour. We had that rule on the ordering page, it rang once, a Tuesday, and it was a replica. We took it out before anyone complained.",
      ratings: [
        { competency: "diagnosis", level: 3 },
        { competency: "measurement", level: 3 },
      ],
      reason:
        "Bounded by splitting, four causes with the observation that kept or dismissed each, and an experiment whose prediction can fail and does not: 3. Why two seconds and why nobody saw it are not explained, so not 4. Baseline, window, place, limit, action and a case: 3; the percentile itself is not questioned.",
    },
    {
      answer:
        "I'm slow at these, I'll think aloud. Same median, so most requests don't meet it, it isn't general load. Two seconds and not ten, and always about the same? [Always 1.7 more.] A fixed sum, so something's waiting for a timer. Load would smear. What timers do we have... connect timeout of one second, retransmission which goes 200, 400, 800, together 1.4, plus... that's near. So either packets are lost or the other side's gone without saying so. Loss would hit any connection, busy ones more. Gone without saying so hits the ones that were quiet. So, busy or quiet hours? [Night.] Quiet. I'd look for one slow one in a capture and expect the data sent three times with no answer and then a new connection that works. [That's what is there.] Then something in the middle forgets us. How long is quiet? I'd take the gap before each slow request, if there's a sharp edge, that's its limit. [Five minutes.] So: Monday somebody set five minutes. Each request on a connection idle for longer waits for the timers, 1.7, then reconnects, that's the number. Cache endpoints only, as the database pool tests its connections. At noon none is idle that long. Why nobody's seen it, we test under load. Who set it I'm guessing, a firewall. A keep-alive of two minutes repairs it, and a count of reconnects would have shown it on Monday. I didn't look at users at all, I took the p99 and two seconds as you gave them.",
      ratings: [
        { competency: "diagnosis", level: 4 },
        { competency: "measurement", level: 2 },
      ],
      reason:
        "From a fixed delay to a timer to idle connections, each step a prediction; every symptom, the silence in load tests and the guess are accounted for: 4. The figure is used as given, without baseline or users, though a missing signal is named: 2. 'I'm slow at these' is no evidence.",
    },
  ],
} satisfies Question;
