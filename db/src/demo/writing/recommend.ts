import type { Recommendation } from "@evenhand/interview";
import { competencyInBank } from "../jobs/questions.ts";
import { chanceOf } from "../seeded.ts";

/** A competency as one interviewer rated it, with what the job says about it. */
export type Rated = { competency: string; level: number; weight: number; mustHave: boolean };

export type Advice = { recommendation: Recommendation; recommendationReason: string };

/** What somebody who gave these ratings recommends, and the sentences they give for it. */
export function recommend(rated: Rated[], name: string): Advice {
  const recommendation = recommendationFor(rated);
  const { pick } = chanceOf(`reason/${name}`);
  const sorted = rated.toSorted((one, other) => other.level - one.level);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (!best || !worst) return { recommendation, recommendationReason: "We did not get far enough to say." };
  const reason = pick(reasons[recommendation])
    .replace("{best}", describe(best))
    .replace("{worst}", describe(worst))
    .replace("{even}", nameOf(best.competency));
  return {
    recommendation,
    recommendationReason:
      best.level === worst.level ? pick(evenly[recommendation]).replace("{best}", describe(best)) : reason,
  };
}

function recommendationFor(rated: Rated[]): Recommendation {
  if (rated.length < 2) return "no_decision";
  const weight = rated.reduce((sum, each) => sum + each.weight, 0);
  const mean = rated.reduce((sum, each) => sum + each.level * each.weight, 0) / weight;
  const failed = rated.some(({ mustHave, level }) => mustHave && level === 1);
  if (mean < 1.7) return "strong_no";
  if (mean < 2.5 || failed) return "no";
  return mean >= 3.4 ? "strong_yes" : "yes";
}

const nameOf = (competency: string): string => competencyInBank(competency).name;

/** The competency with the anchor that was chosen, as people quote it: Judgement ("Weighs options on facts"). */
function describe({ competency, level }: Rated): string {
  const anchor = competencyInBank(competency).rubric.levels.find((each) => each.level === level);
  return `${nameOf(competency)} ("${anchor?.label ?? ""}")`;
}

const reasons: Record<Recommendation, [string, ...string[]]> = {
  strong_yes: [
    "The clearest answers I have heard on this kit. {best} stood out, with figures and names throughout; even {worst} was solid.",
    "I would want this person on the next release. {best} above all. The least we heard was {worst}, and that is enough for the job.",
    "Every claim came with a date or a figure when I asked. {best} carried it; {worst} can grow here.",
  ],
  yes: [
    "{best} convinced me. {worst} was thinner; I would want to hear what the others found before we decide.",
    "Good on what matters most: {best}. Needed two prompts before anything concrete on {worst}.",
    "Would do the job from the first weeks on. {best} was concrete. {worst} is what I would agree on as a first goal.",
    "Leaning yes because of {best}. My doubt is {worst}: the account stopped where it became interesting.",
  ],
  no: [
    "Not enough for this role yet. {worst} is what the work rests on; {best} does not make up for it.",
    "I asked three times for their own part and could not tell it from the team's. {worst}. {best} was better.",
    "{worst} after several probes. There is something to build on in {best}, for a more junior role.",
  ],
  strong_no: [
    "The answers stayed general with every probe. {worst}; the best we heard was {best}.",
    "I could not find an example that was their own. {worst}. Nothing in {best} outweighs it.",
  ],
  no_decision: [
    "We lost most of the time to a broken call. What I heard was {best}; that is too little to judge by.",
    "Too little ground covered to recommend either way. Please look at {even} again.",
  ],
};

/** For scorecards on which every competency got the same level. */
const evenly: Record<Recommendation, [string, ...string[]]> = {
  strong_yes: ["Strong all the way through, without a weak spot that I could find. {best} as an example."],
  yes: [
    "Even across everything we covered, for example {best}. Nothing brilliant, nothing missing.",
    "Solid throughout. {best} is typical of the whole conversation.",
  ],
  no: ["The same picture everywhere: the right words and little behind them, for example {best}."],
  strong_no: ["Nothing we covered went beyond the surface, for example {best}."],
  no_decision: ["Only {best} came up at all. That is too little to go by."],
};
