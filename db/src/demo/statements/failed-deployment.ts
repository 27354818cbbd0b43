import type { QuestionStatements } from "./statements.ts";

export const failedDeployment: QuestionStatements = {
  context: [
    "Deployment of {system} on a {weekday} in {month}, failed at {hour}",
    "Migration on {system}, {team} on call",
    "Was the one deploying; two others in the room",
  ],
  intents: {
    "limits-the-damage": {
      for: [
        "saw it on sign-ins per minute at {hour}, before the first ticket",
        "switched the new path off first, then looked for the cause",
        "told support what to say, next update on the half hour and kept to it",
        "{minutes} minutes, {count} failed orders, counted from the log and not guessed",
        "one person on the fix, one on messages, said so in the channel",
      ],
      against: [
        "noticed it from a customer's mail, half an hour in",
        "from 'it broke' straight to the line of code",
        "nobody outside the team was told before it was over",
        '"maybe an hour", reach unknown',
        "restarted, raised the limit and went back at once; which one helped stays open",
      ],
      follow_up: ["how was it noticed?", "what did you know at that moment?"],
    },
    "changes-what-allowed-it": {
      for: [
        '"I had seen the warning and not asked", own part named without my asking',
        "migration now runs on a full copy the night before; has stopped {days} since",
        "came back to it {weeks} weeks later: two teams had gone around the check, moved it into the deploy job",
        "the same check was put into {other} as well",
      ],
      against: [
        "it was the vendor's fault, and then the network team's",
        "lesson is to be more careful with migrations",
        "an action was written down, without owner, has not looked since",
      ],
      follow_up: ["what exists today because of it?", "which part would you have done differently?"],
    },
  },
};
