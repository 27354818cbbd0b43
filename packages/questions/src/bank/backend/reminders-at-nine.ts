import type { Question } from "../../question.ts";

export const remindersAtNine = {
  key: "reminders-at-nine",
  prompt:
    "A booking platform wants to remind each guest by text message at nine in the morning on the day before. Design the service that does it.",
  kind: "technical",
  roles: ["Backend engineer", "Engineering manager"],
  level: "lead",
  minutes: 16,
  intents: [
    {
      key: "from-sentence-to-design",
      sentence: "Shows whether they turn one sentence into requirements and those into parts with contracts.",
      competency: "system-design",
      listenFor: [
        "Asks whose nine o'clock it is, how many at once, and how late is too late, before drawing",
        "Works out what all messages at nine mean against what the message provider takes per second",
        "Says where the time of a reminder is kept, and what moves it: a changed booking, a changed clock",
        "Keeps one source for the booking, and says how the reminder service learns of changes",
      ],
      watchFor: [
        "A job at nine that selects and sends, with no number of guests",
        "A queue, a scheduler and a worker by product name, and no word about what is in a message",
        "Times are stored without the place they belong to",
      ],
    },
    {
      key: "late-double-or-wrong",
      sentence: "Shows whether they decide what happens to a guest when a part of it stops.",
      competency: "planning-for-failure",
      listenFor: [
        "Chooses between sending twice and not at all for a message in doubt, and says why",
        "Checks the booking at the last moment before sending",
        "Says what happens to the messages due while it was down, and until when they are still sent",
        "Lets few guests get it first, and names the signal that stops it",
      ],
      watchFor: [
        "After an outage everything is sent, at whatever hour",
        "A failed call to the provider is tried again without an end",
        "No way to stop it in the middle of a wrong run",
      ],
    },
    {
      key: "chooses-what-not-to-build",
      sentence: "Shows what they leave out of the first version and on which grounds.",
      competency: "judgement",
      listenFor: [
        "Considers handing the time to the provider or using something that exists, with a price or a limit",
        "Names what is left out, and what would bring it in",
        "Says who has to agree to what is left out",
      ],
      watchFor: [
        "Designs a general notification platform",
        "Leaves nothing out, or leaves out whatever is hard",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "Requirements",
        text: "Whose time, how many, how late, changes and cancellations, who may not get one.",
      },
      { name: "Scale", text: "Messages in the busiest hour against what can be sent; what has to give." },
      { name: "Data", text: "What is stored for a reminder, what it is derived from, when it is renewed." },
      { name: "Flow", text: "From due to sent: who picks up what, what is checked last, what is recorded." },
      { name: "Failure", text: "Doubt, delay, provider down, wrong content; what a guest gets in each." },
      { name: "First version", text: "What is bought, what is left out, how it starts, how it is stopped." },
    ],
  },
  probes: [
    "The worker dies after handing a message over and before noting it. What does the guest get?",
    "It was down from eight to eleven. What do you send at eleven?",
    "A guest moves the booking at 8:59. What happens, step by step?",
    "Which part would you not build?",
  ],
  adapt:
    "Keep the sentence and change the stakes towards their history: a dose to be taken, a court date, a delivery window, a bill. Answer questions from one set of facts: 600,000 bookings on a peak day, half of them in one time zone, 50 messages a second from the provider, bookings changed until the last minute. Give nothing unasked. Credible answers find the peak at nine by themselves and take it back to whoever asked for nine.",
  specimenAnswers: [
    {
      answer:
        "I'd do that as an event-driven microservice. The booking service publishes a BookingCreated event to Kafka, and the notification service consumes it and stores a scheduled notification. Then we have Quartz, in cluster mode, or Temporal, which is a bit more modern, and this fires at the right time and puts a message in the SMS topic. The SMS worker takes it and calls Twilio, with a circuit breaker and retries with exponential backoff, and a dead letter topic. I'd make it generic right away, so channel-agnostic with templates, so that you can have e-mail, push and WhatsApp as well, with user preferences and an admin interface where marketing can create campaigns. Time zones you store in UTC, that's best practice. Everything in Kubernetes with autoscaling, so the peak at nine is not a problem.",
      ratings: [
        { competency: "system-design", level: 2 },
        { competency: "planning-for-failure", level: 2 },
        { competency: "judgement", level: 1 },
      ],
      reason:
        "The path of a message through products is in order; nothing was asked, changed bookings are absent, and autoscaling meets a provider's limit that nobody asked about: 2. Retries and a dead letter topic without what a guest gets, late or twice: 2. Everything is built 'right away', with no other option and no criterion: 1.",
    },
    {
      answer:
        "Nine where? At the place of the booking, good, because that's where people will be, mostly. How many? 300,000 at nine in one zone, and the provider takes fifty a second, so that's a hundred minutes. So nine isn't possible; between nine and twenty to eleven is. Or two providers. I'd go back and ask if 'between nine and eleven' will do, I assume that it does, and who says so? Head of operations. Okay. One row for each booking, with date, place and a state, made and moved from the events of the booking service, and every night compared with their list for tomorrow, since events get lost. The instant isn't stored, it comes from the date and the place when the day is planned, so a change in the clock's rules doesn't matter. Workers take rows by place, mark them 'sending', ask the booking service 'is it still so', send with our number, mark it. If it dies in between it stays 'sending', and after five minutes we ask the provider by our number, and if they don't know it, again. So twice can happen if their answer is late too; I prefer this over nothing, for a reminder. Down from eight to eleven: send until three in the afternoon, then drop and write down which. If the provider's down then all wait, the same rule. There's a stop switch for a place, and I would start with one small place for a week, and stop it if more than one in a hundred calls in to complain. With them I'd also make it fail once, kill a worker in the middle. About a general scheduler or only this, I'd do only this, that's how I like to start.",
      ratings: [
        { competency: "system-design", level: 3 },
        { competency: "planning-for-failure", level: 3 },
        { competency: "judgement", level: 2 },
      ],
      reason:
        "Questions and a sum first, events backed by a nightly comparison, what is seen on delay and two providers as the alternative: 3; no value at which that would be taken. Doubt, outage and late hours each decided for the guest, small start with a stop, a kill to be tried: 3. A second option is named and settled by liking: 2.",
    },
    {
      answer:
        "Why nine? Because support opens then. So what do 300,000 messages do to support? I built one of those for a ferry line and that was what broke, not the sending, one in twenty rang within ten minutes. So I'd spread it over three hours, by the time of the booking. That's 28 a second in the big zone and we have 50, so one provider is enough up to 540,000 in one zone, and a second is roughly 4,000 more a month. Over that I'd add it, the table has a column for it from the start, and zones move over one at a time while both run. Now the cheapest: the provider can hold messages until a given time, so a job each evening hands over the list, that's a week against six. What speaks against it is bookings that change after the handover. How many? I'd count that first, it's one query, and my line would be one percent, below it the evening list. On the ferry it was three, so we built it. Left out: other channels, texts that marketing can edit, a time that guests choose. Operations has to sign that, by Friday. Failing, I want that no part holding still costs a guest anything, so a row says 'not after', the booking is read at the last moment, and when we can't reach bookings we don't send, except to those who travel before noon, they get 'please check your booking', which is right in any case. In doubt we send twice. The worst was a wrong one, a test list, 11,000 people were told of a ferry that doesn't exist. So the sender has a brake, after 500 of a run it waits ten minutes, and anyone in support can press stop. It has caught one since, a text with the wrong day, and that was 500 too many, now it's 50. As for the three percent, the list would have been fine, it turned out, those who change a booking look at it anyway. It was luck that nobody counted my six weeks.",
      ratings: [
        { competency: "system-design", level: 4 },
        { competency: "planning-for-failure", level: 4 },
        { competency: "judgement", level: 4 },
      ],
      reason:
        "Load and cost decide for one provider, 540,000 is where it turns, with steps to two while running: 4. Parts can stop without a guest losing anything, and the brake comes from a real failure and was corrected after the next: 4. One query to buy the missing figure, one percent as the line, and the own past choice judged as unneeded: 4.",
    },
    {
      answer:
        "I'd first see what we can get without building. The provider has timed messages, it's in their price already. With a list every evening at ten, and changes after that are called back. They allow calling back till one hour before. So someone who changes at 8:30 gets a wrong one, and my question would be how many that are, you say 400 on a peak day. Building our own sender takes me maybe five weeks and we'd have to be on call for it at nine. I'd take the list, if customer service agrees that 400 is okay, they have to say so before we sign for the volume on the first. I don't know how reliable their call-back is, there I'd ask for a test account. The list is made from bookings by place and local date, one line for each, our number in it. It goes over in files per time zone. If the job doesn't run there's an alarm at half past ten and someone starts it again by hand, and with our number on it, they don't take it twice.",
      ratings: [
        { competency: "system-design", level: 2 },
        { competency: "planning-for-failure", level: 2 },
        { competency: "judgement", level: 3 },
      ],
      reason:
        "The usual path in a few clear sentences; load at nine, and the provider or a changed format failing, are not covered: 2. One failure with a way back that has not been tried, and none after the handover: 2. Two options on weeks, duty and 400 wrong messages, what is unknown, who agrees and by when: 3. The smallest design of the four, decided on better grounds than the largest.",
    },
  ],
} satisfies Question;
