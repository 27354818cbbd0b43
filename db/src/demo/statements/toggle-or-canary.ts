import type { QuestionStatements } from "./statements.ts";

export const toggleOrCanary: QuestionStatements = {
  context: [
    "Canary for {system}, put in place in {month} with {team}",
    "Toggle for the new price calculation, by customer number",
    "About {count} requests a second at the busy hour",
  ],
  intents: {
    "limits-reach-for-a-reason": {
      for: [
        "feared slow queries on large accounts, so the {share} were chosen to contain some of them",
        "same user stays on the same side, hash of the account, said why the cookie was not enough",
        "knew that both sides share the cache and gave the new side its own prefix",
        "switched off on purpose once before the launch, with data written by the new side",
      ],
      against: [
        '{share} "because that is what one does"',
        "users move from one side to the other with every request, not seen as a problem",
        "new code writes a new column, off does not undo it, had not noticed",
        "switching off was never tried",
      ],
      follow_up: ["what would {share} not have shown you?", "what is still shared by both sides?"],
    },
    "decides-on-a-comparison": {
      for: [
        "compares with the old version over the same hour and the same kind of account",
        "limit was written down before: one and a half times the old error ratio, over {minutes} minutes",
        "worked out that it takes {hours} hours of traffic to see a change that small",
      ],
      against: [
        "looks at the total error rate, in which {share} vanish",
        "nobody complained, so it went to everyone",
        "went on after {minutes} minutes because the deployment window closed",
      ],
      follow_up: ["compared with what?", "how much traffic did that take?"],
    },
    "removes-what-is-done": {
      for: [
        "toggle had an end date in the code, the build warns from that day; removed in week {weeks}",
        "the next canary was by tenant instead of by request, because of what this one hid",
        "deleted {count} old toggles afterwards, two turned out to be read by {other}",
      ],
      against: [
        "the toggle is still in there, thinks so",
        "the outcome is that it was released, nothing changed for later ones",
        '"somebody should clean those up"',
      ],
      follow_up: ["is it still there today?", "who removes them now?"],
    },
  },
};
