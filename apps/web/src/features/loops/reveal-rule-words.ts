import type { RevealRule } from "@evenhand/interview";

/** When scorecards open to the others of the loop, as a sentence for everyone in it. */
export const revealRuleWords: Readonly<Record<RevealRule, string>> = {
  own_submission:
    "Everyone who interviews sees the others' scorecards as soon as all of their own are handed in, not before.",
  all_submissions: "Nobody sees another's scorecard until every interviewer who counts has handed in.",
  debrief_opened: "Nobody sees another's scorecard until the debrief is opened.",
};
