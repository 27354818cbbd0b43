import type { Question } from "../../question.ts";

export const paymentReportedTwice = {
  key: "payment-reported-twice",
  prompt:
    "A payment provider calls your service for every payment, sometimes twice for the same one and at the same moment. Design what receives these calls.",
  kind: "technical",
  roles: ["Backend engineer"],
  level: "mid",
  minutes: 12,
  intents: [
    {
      key: "books-each-payment-once",
      sentence: "Shows whether they state what must hold and let the place where it is stored enforce it.",
      competency: "data-integrity",
      listenFor: [
        "Asks what identifies a payment, and sees that two calls with different numbers may mean the same one",
        "Lets a constraint refuse the second, in the same transaction as the booking",
        "Plays two calls through step by step, with both past the first check",
        "Names what else may book the payment: a person, an import, the customer's return to the shop",
      ],
      watchFor: [
        "Looks whether it is there and then writes, with nothing between the two",
        "A list of seen numbers that is kept for a day, or apart from the booking",
        "'Exactly once' is expected from a queue or a product",
      ],
    },
    {
      key: "survives-what-is-lost",
      sentence: "Shows whether they plan for calls that are lost, early, late or only half worked off.",
      competency: "planning-for-failure",
      listenFor: [
        "Says what the provider is answered in each case, and what it does with that answer",
        "Places a crash between two steps and says what is left behind, mail and shipping included",
        "Handles a refund that comes before its payment",
        "Finds payments that were never reported, by asking the provider itself",
      ],
      watchFor: [
        "The provider will send it again, and nothing is said about when it stops",
        "An error is answered for a repeat, so that it comes again and again",
        "A call that cannot be understood is logged and gone",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      { name: "Ask", text: "What the provider promises: repeats, order, how long it tries, what it signs." },
      { name: "Identify", text: "What makes two calls the same, and who else may book that payment." },
      { name: "Record once", text: "The rule, the constraint, what belongs in one transaction, who loses." },
      { name: "Answer", text: "When it answers what, and which work waits until after that." },
      {
        name: "Lost and out of order",
        text: "Early, late, missing and unreadable calls, and ways to replay.",
      },
      {
        name: "Prove it",
        text: "Two calls at once and a crash made to happen; comparison with the provider.",
      },
    ],
  },
  probes: [
    "Both calls pass your check before either has written. What happens next?",
    "The process dies after booking and before it answers. What does the provider do?",
    "The refund arrives before the payment. What do you store?",
    "A call never came. When do you find out?",
  ],
  adapt:
    "Leave payments if they know another sender better: parcel scans, meter readings, messages from a queue, uploads from phones that have been offline. Someone who has built this should skip to the case that went wrong. Give facts when asked: the provider repeats for three days, signs each call, promises no order. Credible answers say what the loser of two simultaneous calls sees.",
  specimenAnswers: [
    {
      answer:
        "The keyword here is idempotency, webhooks have to be idempotent because delivery is at least once. So my endpoint takes the event ID out of the payload and looks in Redis if it has been processed. If yes, it returns a 200, and if not we put it in Redis with a TTL of 24 hours and publish it to Kafka. There you have exactly-once semantics with transactions, so duplicates can't be a problem any more. The consumer then updates the order, and triggers the mail. It's all asynchronous, so it scales horizontally and the webhook is answered in milliseconds, that's important, otherwise the provider times out. For errors we have a dead letter queue. I've built it like this for a fintech and it's really robust.",
      ratings: [
        { competency: "data-integrity", level: 2 },
        { competency: "planning-for-failure", level: 2 },
      ],
      reason:
        "A list of seen numbers apart from the booking, read and then written: both calls can pass, and which wrong state is prevented is not said: 2. A dead letter queue is a way back on paper that nobody empties here; a crash between Redis and Kafka, which loses a payment, and order are left out: 2.",
    },
    {
      answer:
        "Is the number in the call one for the call or for the payment? Both, okay. And they can send 'paid' again with a new call number? Then I go by the payment number. The rule is that a payment gives at most one booking. So booking has a unique key on payment number and kind. First I check the signature. Then in one transaction I insert the booking, and set the order to paid, and insert a row 'mail to send'. If two come together, both try to insert, the second one waits for the first, and then it gets the key error, unless the first rolled back, in which case it's the second that books. Key error means it's there already, so I answer 200, otherwise they'd go on for three days. If we die after committing, they don't get an answer, send again, key error, 200, good. The mail goes out from that row afterwards and could go twice, I'd accept this for a mail. Shipping reads the order and not the call. The back office can book by hand also, and that goes in the same table with the same key, they have to type in the number. If the refund's first, well, I'd store it as a refund without payment, and it isn't shown until the payment is there. Calls I can't read are kept as they came, with 200 or not? I'd say 500, so they repeat while we look at it. I would test it with twenty at once, same payment, and with a kill between commit and answer. And it'd begin with one of our shops for a week. If the bookings there differ from the provider's list by even one, the old way takes over again and plays the raw calls of that week, I'd have tried that on day two.",
      ratings: [
        { competency: "data-integrity", level: 3 },
        { competency: "planning-for-failure", level: 3 },
      ],
      reason:
        "The rule said aloud, held by a key that the back office passes too, and two simultaneous calls followed to the loser's answer: 3; the provider's list is compared for one week and then no more. Crash, repeat, early refund and unreadable calls are named, one shop goes first with a sign that stops it, and the way back is tried: 3.",
    },
    {
      answer:
        "I'd not believe the call at all. It's a hint that something has happened to payment so-and-so, I take the number out, put it down, answer, and then ask them what the state is. So order doesn't matter and neither does twice; I always write what they say now, under a lock on the payment's row. The rule is, our sum of bookings per payment equals theirs. Unique key on payment and step, and step only goes forward, checked in the table. We had it the usual way before, at a ticket shop, and it was clean, with keys and all, and still we were 31 payments out in one year, out of two million. How I know is their settlement file, it comes at five in the morning, and every line is compared with the bookings. Nine never called, they had given up after an outage of ours on a weekend. The other 22 were two calls with different payment numbers, because people pressed again and paid twice, both true. No key finds that. So those are two bookings for one order, and the rule is now that an order can't hold more than its total, the rest goes to 'owed' by itself. For the 31 there's a row each with what was booked against what, signed by accounting. To make failing cheap there's the hint table, you can play any hour again and nothing happens twice. We do it on the first of each month with the busiest hour of the month before, in production. In March it sent 400 mails again, since the mail looked at the hint and not at the booking; it's now tied to the booking. The asking costs us a call each, if they limit that, I'd fall back on the signed content and let the file find the rest.",
      ratings: [
        { competency: "data-integrity", level: 4 },
        { competency: "planning-for-failure", level: 4 },
      ],
      reason:
        "A daily file that does not share the mistake, 31 differences traced and accounted for, and a new rule on the order's total: 4. Calls become hints that can be replayed at any time, the replay is drilled monthly, and one drill's 400 mails led to a correction: 4.",
    },
    {
      answer:
        "I would put a lock on it. With the payment ID, so only one at a time, and inside I look if it's booked. The lock is in the database, so it's the same for all servers, and it's released when the connection goes. That prevents the two at the same time. I haven't thought about somebody who books without the lock, like a correction script, that would have to take it also. What if things go wrong: I'd first write each call down, raw, before anything else, and only answer once it's written. Then a worker does them. If the worker dies it starts with the oldest that isn't finished. If one fails five times it's set aside and someone gets a message, with a button to run it again. Refund before payment fails, so it'd be tried later, and by then the payment is there. If we're down altogether they repeat for three days, longer than that would be a catastrophe anyway. And once a day I'd get the list of yesterday's payments from their API and put in those that are missing as if they'd called. I did that at my last place, with parcels. On the first run it found 60, and it had stopped after the first page, so it's good to try it with a day where you know the number. It'd start with one small shop, and more than one missing a day there means we don't go on.",
      ratings: [
        { competency: "data-integrity", level: 2 },
        { competency: "planning-for-failure", level: 3 },
      ],
      reason:
        "A lock that prevents a named wrong state, and a writer without the lock gets past it, as the candidate sees: 2. Dead worker, unreadable call, order and silence each with a way back, one shop and a stop sign first, the fetch tried in an earlier job: 3; nothing was reshaped so that failing costs little.",
    },
  ],
} satisfies Question;
