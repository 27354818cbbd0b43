import type { Question } from "../../question.ts";

export const evolvingAnApi = {
  key: "evolving-an-api",
  prompt: "Walk me through a change you made to an API that other people's code already depended on.",
  kind: "common",
  roles: ["Backend engineer"],
  level: "mid",
  minutes: 9,
  intents: [
    {
      key: "knows-what-callers-rely-on",
      sentence:
        "Shows whether they look for what callers rely on beyond the documented contract before changing it.",
      competency: "system-design",
      listenFor: [
        "Names something callers relied on that no document promised: an order, a default, an error text, a time to answer",
        "Says what old and new callers each received while both existed",
        "Gives an alternative, such as a second version beside the first, with the reason against it",
        "Says how it could be seen that nobody used the old form any more",
      ],
      watchFor: [
        "A new version number is the whole answer",
        "Only a removed field counts as breaking",
        "Nobody complained, so nothing broke",
      ],
    },
    {
      key: "moves-callers-who-gain-nothing",
      sentence: "Shows how they bring callers along who get nothing out of moving.",
      competency: "working-across-teams",
      listenFor: [
        "Knows who the callers were, and how they found those nobody had on a list",
        "Repeats what one particular caller needed and what was agreed with them, with a date",
        "Made moving cheaper for the caller: an adapter, a patch, a set of recorded answers to test with",
      ],
      watchFor: [
        "One announcement and one date for everybody",
        "Callers who had not moved should have read the change log",
        "The date passed without anything happening",
      ],
    },
  ],
  guide: {
    type: "steps",
    parts: [
      { name: "Callers and contract", text: "Who called it, what was promised, what was relied on anyway." },
      {
        name: "Choice",
        text: "Why the change was needed, which ways there were of making it, which was taken.",
      },
      {
        name: "Side by side",
        text: "What each kind of caller got while old and new lived together, stored and queued data included.",
      },
      { name: "Moving callers", text: "What was agreed with whom, what made it cheap, who did not move." },
      { name: "The end of the old form", text: "How its last use was seen, and what happened on that day." },
    ],
  },
  probes: [
    "What did callers rely on that you had never promised?",
    "What did a caller who did nothing get, the day after your change?",
    "How did you find out who calls it?",
    "Who moved last, and what kept them?",
  ],
  adapt:
    "Choose the API with the callers furthest from their reach: paying customers, phones that are not updated, a partner with one release a year. Someone who has only had callers in the next room can take the module or the table that others read directly. An answer is credible when it contains a caller by name and something that caller did which was not foreseen.",
  specimenAnswers: [
    {
      answer:
        "We always follow REST best practices with semantic versioning. So for a breaking change we introduce a new major version in the path, like v2, and v1 is marked deprecated with the deprecation header and a sunset date, and everything is documented with OpenAPI, from which clients are generated. Non-breaking changes like new fields can go in at any time. For example we changed the customer resource so that address became a list, that was v2. We announced it in the developer newsletter with six months of notice, which is generous. At the end we switched v1 off. A few customers were surprised and support had some calls, but with six months they had really had enough time.",
      ratings: [
        { competency: "system-design", level: 2 },
        { competency: "working-across-teams", level: 1 },
      ],
      reason:
        "The usual path of a version change is described correctly; what callers relied on, how an address list and a single address were kept in step, and an alternative are missing: 2. A newsletter and a date for all, and those who were surprised had had enough time; nobody was spoken to and what they needed is unknown: 1.",
    },
    {
      answer:
        "We had a search endpoint that returned all results at once, and two customers had grown so big that it took twenty seconds. It needed pages. I could have put in a default of a hundred, that removes no field, so by our own rules not breaking. But then somebody's nightly sync reads the first hundred and believes that's all, and deletes the rest on their side. So: without the parameter you get everything as before, with it you get pages and a cursor. Above ten thousand results the old form gives an error that says to use pages. Before that it was a timeout anyway, I looked, the biggest that had ever come through was around 9,200. I was against a v2, it was one endpoint of sixty, and every client would have had two base addresses. Behind it is the same code, the old form just walks through the pages, and if one page fails it's an error and not half a list. We put it in the change log and mailed all customers that they should please move by June. From the logs I can see that 40 of about 200 still come without the parameter. In June we made it September. What those forty need I couldn't tell you, the account managers talk to them.",
      ratings: [
        { competency: "system-design", level: 3 },
        { competency: "working-across-teams", level: 2 },
      ],
      reason:
        "Sees that a harmless default would make a sync delete data, says what both kinds of caller get and what happens when a page fails, and rejects v2 with a reason: 3; the 9,200 sizes a limit and no value is given at which the choice would turn. The wish is passed on to all, the date slips, and what forty callers need is left to others: 2.",
    },
    {
      answer:
        "Price was a plain number and we were going to sell in a second currency. 31 callers inside and 14 partners. A response doesn't tell you which fields people read, so for the partners, with their yes, I left the field out in the sandbox for ten minutes on announced days, and watched who fell over. Nine did. One I'd never have guessed: they read the text of our 'price not found' error to decide whether to take an item off their site. The choice was two endpoints for good or one and a move. Keeping two in step I could count, we had done it for stock, about two days a month. Moving was half a day for eight of them and three weeks for one. If more than four had needed weeks I'd have kept both for good and computed the old one from the new. So new object next to the number, number filled only if the currency is euro, then partners one at a time, each step could stay like that for a year. Then nobody moved. The first date went by and the second too. I rang them instead of mailing: shops don't touch code from October to January, and two paid an outside developer for every visit. So breaking things was a cost that we sent to them whenever it suited us. With the five largest we agreed two windows, March and August, ninety days ahead, and we send recorded answers they can run against. Since then there were two more removals, and the last caller was gone eleven days before the date in one and about three weeks in the other.",
      ratings: [
        { competency: "system-design", level: 4 },
        { competency: "working-across-teams", level: 4 },
      ],
      reason:
        "Cost of both options counted, the value at which it turns (more than four), and steps that can each stay: 4. Finds why dates kept failing, changes the rhythm together with the largest partners, and two later removals show that it held: 4.",
    },
    {
      answer:
        "Mine is a small one. Orders had three statuses and I had to add 'on hold'. The specification says it's a string, so officially nothing changes, but I had a look in the app's code and there's a list of three and after that nothing, you'd get an empty page. And phones out there stay on old versions for months. So apps tell us their version, those below 5.2 get 'processing' for it, and newer ones the true one. The other way was to force the update and product said no, those are people who'd ring us. When 5.2 and up is above 99 percent I take the mapping out, it was 94 when I looked last. For the app team, they needed the wording by the 12th because of translation, so we put that on the ticket with my name. The warehouse only wanted to know the day. Their lead had said the 15th and then nothing came, so I walked over, and he was waiting for a scanner firm himself. We made it the 20th and I kept 'on hold' switched off for warehouse orders till then. He was done on the 19th.",
      ratings: [
        { competency: "system-design", level: 3 },
        { competency: "working-across-teams", level: 3 },
      ],
      reason:
        "A string that 'officially' allows it is checked against what the app does; both forms, their end and a rejected alternative are stated: 3. Needs of two sides with owner and date, and the missed date taken up in person and agreed again: 3. Called small by the candidate; the behaviour is what counts.",
    },
  ],
} satisfies Question;
