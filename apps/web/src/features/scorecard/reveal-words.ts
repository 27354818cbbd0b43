import type { RevealRule } from "@evenhand/interview";

/** Who will see a submitted scorecard and its notes, and when its author sees the others'; by the loop's rule, in words. */
export const revealWords: Readonly<Record<RevealRule, { theySee: string; youSee: string }>> = {
  own_submission: {
    theySee:
      "Each other interviewer of this loop sees your ratings, their evidence, your notes and your recommendation once their own scorecards are in. The hiring manager and whoever opened the loop see them when everybody's are in or the debrief is opened.",
    youSee: "You see the others' scorecards and notes as soon as all of your own in this loop are submitted.",
  },
  all_submissions: {
    theySee:
      "Nobody sees your ratings, your notes or your recommendation until every interviewer of this loop has submitted or the debrief is opened. Then everybody in the loop who has submitted sees them, and so do the hiring manager and whoever opened the loop.",
    youSee: "You see the others' scorecards and notes at the same moment.",
  },
  debrief_opened: {
    theySee:
      "Nobody sees your ratings, your notes or your recommendation until the debrief is opened. Then everybody in the loop who has submitted sees them, and so do the hiring manager and whoever opened the loop.",
    youSee: "You see the others' scorecards and notes at the same moment.",
  },
};
