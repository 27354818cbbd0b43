import type { Question } from "../../question.ts";

export const whenADependencyIsGone = {
  key: "when-a-dependency-is-gone",
  prompt:
    "Take a service you know well and one other service it calls. What do its users get while that one does not answer?",
  kind: "technical",
  roles: ["Site reliability engineer", "Backend engineer"],
  level: "mid",
  minutes: 10,
  intents: [
    {
      key: "knows-the-path-without-it",
      sentence: "Shows whether the parts were shaped so that one can be missing, and what that costs.",
      competency: "system-design",
      listenFor: [
        "Tells slow from gone, and gives the time limit and why it is that long",
        "Says what is served in its place, how old it may be, and whether users can tell",
        "Names what must fail rather than be wrong: a balance, a permission, a dose",
        "Follows what fills up while it waits, and how work accepted meanwhile is brought in without being done twice",
      ],
      watchFor: [
        "It does not happen, as the other service is highly available",
        "Retry and circuit breaker, without what the user sees",
        "A stale answer is used where being wrong costs more than being away",
      ],
    },
    {
      key: "has-seen-it-missing",
      sentence: "Shows whether they know it from having tried or from the diagram.",
      competency: "planning-for-failure",
      listenFor: [
        "Took the dependency away on purpose, with few users, or tells of a real time it was away",
        "Found something then that nobody had expected, and says what was changed",
        "Thought of its return: all waiting work at once, caches that ran out, starting without it",
      ],
      watchFor: [
        "The fallback was written and has never run",
        "Tried with the dependency stopped, and never with it slow",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      {
        name: "What it is for",
        text: "The two services, what passes between them, and what users need from it.",
      },
      {
        name: "How it goes missing",
        text: "Gone, slow, wrong or partly: what each looks like to the caller.",
      },
      {
        name: "What users get",
        text: "Per action: the answer without it, how old, how marked, or a refusal.",
      },
      {
        name: "What it holds up",
        text: "Time limits, what is occupied while waiting, who else is drawn in.",
      },
      { name: "Its return", text: "Catching up, order, doubles, load." },
      { name: "How they know", text: "What was tried or happened, and what was corrected." },
    ],
  },
  probes: [
    "It answers, but takes thirty seconds. What changes?",
    "Where would you rather show an error than an old answer?",
    "What happens in the minute after it comes back?",
    "When was it last really missing?",
  ],
  adapt:
    "Let them choose, then narrow it to the dependency they fear most: sign-in, payments, prices, permissions, name resolution, the feature flag store. With junior people stay with one page and one call. For those from devices or industry take the missing network. Somebody who says that it cannot be missing has given an answer; ask when it last was. Credible answers tell what a particular user would see on the screen.",
  specimenAnswers: [
    {
      answer:
        "The library catalogue and the loans system. Catalogue asks loans 'is it in', for up to 30 books on a page. If it's gone, you get the page with 'ask at the desk' where it says available. We had a number there from the day before at first, but then people come for nothing, and the librarians said they'd rather be asked. Reserving is switched off with a sentence, we don't take it and keep it for later, since two people could have the same book. The limit is 400 milliseconds for the whole page, it's one call and not thirty, normal is 80. After that the page comes without. It's at most ten of these at a time, the eleventh doesn't even wait, as once all our workers stood in line there and nobody could search. The other way would be to have loans send us its changes, then we don't need to ask. We have decided against it, they have a release a year. They've got two versions of the answer at the moment, with and without branch, and we take both. I tried it on the test system, I made it answer in 30 seconds and it was fine, and off, also fine. With real users no. When it comes back everyone reloads, I don't know what they can take then.",
      ratings: [
        { competency: "system-design", level: 3 },
        { competency: "planning-for-failure", level: 2 },
      ],
      reason:
        "One call with a limit, what users see, where refusing beats guessing, two versions of the answer and an alternative with the reason against it: 3. No value at which that choice would turn. Tried on the test system only, and the return is open: 2.",
    },
    {
      answer:
        "Permissions, for the hospital's document store. If that doesn't answer you would want to say nobody gets anything, and we did, until a night in 2022 when an emergency ward stood there for twelve minutes. So what we do: each read permission is kept for eight hours, signed, on the document side. Not for writing, and not for records of our own staff, those refuse. 8 because a shift is 8; we've counted that 97 percent of openings are on patients they had opened in that shift. If you could revoke faster than we can today it would be four. For the three percent there's a button 'I need this now', you get it and it's in the log, the data protection officer reads those in the morning. She'd have stopped the whole thing without. It costs about 300 megabytes per node, nothing. For a month it ran beside and only recorded where it would have differed, then one ward, then the rest. And the first Tuesday of a month at ten we do take it away for five minutes, announced. First time the button itself asked the permission service, so that was funny. In the third we made it slow instead of off and the workers filled up in forty seconds, now it gives up after 250 milliseconds and after five in a row it doesn't ask for a while. At the end of the five minutes we had a wave of renewals once, so they renew over an hour, spread.",
      ratings: [
        { competency: "system-design", level: 4 },
        { competency: "planning-for-failure", level: 4 },
      ],
      reason:
        "Eight hours from a count, the value that would make it four, memory, and steps to it without stopping: 4. Users lose nothing during a monthly drill which three times found something (button, slowness, wave) that was corrected: 4.",
    },
    {
      answer:
        "In our e-commerce platform we have around 80 microservices, so resilience is built in from the start. Between all services there's Istio with retries, three of them, timeouts and outlier detection, and in the code we use circuit breakers with fallbacks. For example the product page calls the pricing service. If pricing doesn't respond, the breaker opens after some failures and goes to half-open after thirty seconds, and then the fallback is called, which usually returns a default or the cached value. So the user experience is preserved, that's what's called graceful degradation. Pricing itself has multiple replicas across three availability zones with four nines, so practically it doesn't happen.",
      ratings: [
        { competency: "system-design", level: 2 },
        { competency: "planning-for-failure", level: 1 },
      ],
      reason:
        "How a call passes through breaker and fallback, but a 'default or cached' price comes without a limit on how old it may be or what is on the screen: 2. 'Practically it doesn't happen', and no case beyond replicas: 1. The mechanism is described correctly and the question about users is not.",
    },
    {
      answer:
        "Ours is just tills and the stock service. If stock's away the till sells, always. It writes the sale down locally and sends it when it can. We try it in the new shop before it opens and in one old one each spring: pull the cable for half a day, in the afternoon put it in again. We look at three things, does it sell, are the sales there in the evening, once each, and does the stock service survive it. It's on the sheet, if one of them's no, then the shop's not opened, and we go back to the till software before, with the sales kept, I had that in Malmö. What passes between them I can't tell you in detail. It's a message per sale I think, it used to be a file.",
      ratings: [
        { competency: "system-design", level: 1 },
        { competency: "planning-for-failure", level: 3 },
      ],
      reason:
        "What passes between the parts and where it is kept is not known in detail; 'it sells' describes the outcome: 1. Tried by pulling a cable in one shop, including the return and doubles, with a sign that stops and a way back that kept the sales: 3.",
    },
  ],
} satisfies Question;
