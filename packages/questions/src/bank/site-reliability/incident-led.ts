import type { Question } from "../../question.ts";

export const incidentLed = {
  key: "incident-led",
  prompt: "Tell me about an incident that you led while several teams were working on it.",
  kind: "behavioral",
  roles: ["Site reliability engineer", "Engineering manager"],
  level: "senior",
  minutes: 10,
  intents: [
    {
      key: "leads-and-does-not-type",
      sentence: "Shows whether they kept the whole in view and had others do the parts.",
      competency: "incident-handling",
      listenFor: [
        "Says when they took the lead, how people knew, and which work went to whom",
        "Went for less damage first: traffic elsewhere, a function off, work put in a queue",
        "Had changes announced before they were made, and made one at a time",
        "Tells of a plan that was given up or a hand-over, and of what was seen that led to it",
      ],
      watchFor: [
        "Solved it themselves, with the others in the call as listeners",
        "Three teams tried three things at once and it came back",
        "It was over when the graph looked normal",
      ],
    },
    {
      key: "keeps-outsiders-able-to-act",
      sentence: "Shows whether people outside the call could act on what they were told.",
      competency: "clear-communication",
      listenFor: [
        "Repeats a message as it was sent, with what is affected, what to do and when the next one comes",
        "Told bad news before it was certain, and said how certain it was",
        "Kept a director or a customer out of the working call and informed all the same",
        "Names someone who decided something because of a message",
      ],
      watchFor: [
        "'We are looking into it' every half hour",
        "Support learned about it from customers",
        "Promised an end, and let the hour pass in silence",
      ],
    },
  ],
  guide: {
    type: "star",
    parts: [
      {
        name: "Situation",
        text: "What users could no longer do, how it was noticed, how many, and how it was developing.",
      },
      {
        name: "Task",
        text: "How the lead came to them, which teams were there, and what they were allowed to decide alone.",
      },
      {
        name: "Action",
        text: "The sequence with clock times: limiting the damage, roles, decisions and what they rested on, messages.",
      },
      {
        name: "Result",
        text: "How recovery was established, how long users were affected, what they would lead differently.",
      },
    ],
  },
  probes: [
    "Who did what, and how did they know that it was theirs?",
    "What did you try that you then stopped?",
    "What did the first message to people outside say, word for word?",
    "At which moment did you know the least?",
  ],
  adapt:
    "If they have only taken part, ask what the person leading did and what they would have done otherwise; such an answer seldom reaches the upper levels. Managers tend to tell the escalation, so ask for the technical decisions they approved; engineers tend to tell the cause, so ask who kept the times. A case of more than an hour, with a hand-over or a supplier in it, shows most. Clock times and a repeated message make it credible.",
  specimenAnswers: [
    {
      answer:
        "Orders were accepted and not forwarded to the warehouses. 10:12 it was noticed by a warehouse, they had nothing to pick. At 10:20 I said in the channel, I lead, Tomasz does the broker, Hanna the order service, Wei writes down the times and the messages, nobody changes anything without saying it first. First I wanted to know who has it: four of nine warehouses, all the ones on the new cluster. We sent their orders over the old one at 10:38, that was the quickest, and it reduced it to those 6,000 that were stuck. Then Hanna's idea was to replay all of them, and I had her do fifty first. Good, no doubles. Then the rest in steps. Update every twenty minutes. The first was: 'Four warehouses, Lodz, Brno, Graz, Györ, have had no new orders since 9:50. Send the early shift on its break now. Nothing is lost. Next at 10:50 from Wei.' Customer service had a different one, don't promise same-day for those until I write again. The 13:00 parcel van was the hard one, I wrote at 11:30 that I think we don't make it, six out of ten, and whoever can should book the 16:00, and that next I'd write at noon. We didn't make it. At 12:40 each warehouse confirmed the number of orders on their screen and I closed it. I looked at their figure, not at ours.",
      ratings: [
        { competency: "incident-handling", level: 3 },
        { competency: "clear-communication", level: 3 },
      ],
      reason:
        "Roles, extent, damage reduced first, changes announced and in steps, timed updates, and recovery confirmed by warehouses: 3. The plan was never overturned or handed over. Each audience gets what to do, with unwelcome news early, options and the next time: 3; nothing on what they had understood, so not 4.",
    },
    {
      answer:
        "Last year our whole login was down, on a Monday morning, so maximum visibility. I was the most senior so I took the lead. We had a war room with everybody in it, network, database, identity, the cloud people, I think thirty in the call at the peak. I have a rather calm way and I think that helped people to focus. I went through the logs and after about forty minutes I found that the connection pool was exhausted, so I increased it and restarted, and in parallel the database team had moved to a bigger instance and network changed something on the firewall, and then it was back. I kept management in the loop all the time, we posted updates on the status page that we're investigating. They thanked me afterwards personally. Then we did a root cause analysis.",
      ratings: [
        { competency: "incident-handling", level: 2 },
        { competency: "clear-communication", level: 1 },
      ],
      reason:
        "Service comes back, with the leader in the logs, thirty people without parts, and three changes at once so that nobody knows which one helped: 2. One 'investigating' for all, and no word about what anyone should do or did: 1. How somebody comes across in a call is not on this scale.",
    },
    {
      answer:
        "I'd only been lead twice before. Our map tiles were not loading for drivers, that's about 800 vans. I gave out the parts from the card we have for that: one looks, one changes, one writes. Then I did what is on the card, which is turn on the old tiles from the disk, at 7:25, and after that most vans had a map again, three weeks old. The supplier was in a call with us from eight. Nobody changed two things. I rang depots until they said it's fine, at 9:40. What was different that day was the messages. I'd sent 'old maps active, new roads missing' to dispatch at 7:30. I rang two of the depots ten minutes later, to hear what they made of it, and one had sent the vans out with paper. The other had not understood that the one-way streets could be wrong. So the second message was only two lines, 'Use the map. Do not trust one-way signs in Porto and Braga, trust the street', and from then on I had a dispatcher read each one before it went out. Porto's dispatcher moved the new drivers off the centre because of that line. She told me so in the evening. We have kept it that way, a dispatcher reads first.",
      ratings: [
        { competency: "incident-handling", level: 3 },
        { competency: "clear-communication", level: 4 },
      ],
      reason:
        "Roles from a card, damage reduced first, one change at a time, recovery confirmed by depots; the picture did not change and nothing had to be abandoned: 3. Two calls showed what had not been understood, the message and its way out changed during the incident, and a dispatcher decided by it: 4.",
    },
    {
      answer:
        "It went over seven hours, so I'll only give you the turns. Card terminals in about 2,300 shops were slow, then failing, from 16:05. With me: network, terminals, the acquirer's duty desk. My first guess was the acquirer, so at 16:30 we moved a third of the shops to the second one. At 16:45 those failed just as the others. So I took it back, said aloud that I'd been wrong about it, and that nobody has a theory for the next ten minutes, only who has it and who hasn't. Shops without the loyalty reader were fine. So we switched loyalty off for one region, 17:10, it went down to normal in six minutes, then everywhere. Marketing's director came into the call about the points, Ruth took her into another one. At 19:00 I had done three hours, a second wave was coming at eight, so I handed over to Sam at 19:15, from the timeline, I read it and he repeated the open decisions to me, two of the four he had wrong, that was good to know. At ten he switched loyalty back on in ten shops, it broke again, and from the sheet he knew to take it off at once and not to look for something else. To the shops I wrote each hour, 'card payments disturbed', then 'loyalty temporarily off, situation improving'. I found out the day after that many had 'cash only' on the door until closing, as nobody had told them to take cards again. I should have asked a shop.",
      ratings: [
        { competency: "incident-handling", level: 4 },
        { competency: "clear-communication", level: 2 },
      ],
      reason:
        "A mitigation withdrawn on what was seen, theories suspended for facts, a hand-over checked by repeating, and a timeline the next leader acted on: 4. Hourly messages gave the state and not what a shop should do, which came out the day after: 2.",
    },
  ],
} satisfies Question;
