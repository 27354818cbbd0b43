import type { Rating } from "@evenhand/interview";
import type { DemoCandidate } from "../company/candidates.ts";
import type { DemoMember } from "../company/members.ts";
import { chanceOf } from "../seeded.ts";

export type Asked = { interviewId: string; candidate: DemoCandidate; member: DemoMember };

/** What one interviewer gave one candidate on each competency of one kit. */
export function rateKit(asked: Asked, competencies: string[]): Map<string, Rating> {
  const cutShort = chanceOf(`cut short/${asked.interviewId}`).uniform() < CUT_SHORT_SHARE;
  return new Map(
    competencies.map((competency, index) => [
      competency,
      cutShort && index > 0 ? { kind: "not_assessed", reason: "no_time" } : rate(asked, competency),
    ]),
  );
}

/** Draws from the rating-scale model (Andrich 1978) that severity is later estimated with. Everything in logits. */
function rate(asked: Asked, competency: string): Rating {
  const { interviewId, member } = asked;
  const { uniform, pick } = chanceOf(`rating/${interviewId}/${member.name}/${competency}`);
  if (uniform() < NOT_ASSESSED_SHARE)
    return { kind: "not_assessed", reason: pick(["no_time", "not_reached", "not_reached", "unclear"]) };
  return { kind: "rated", level: levelAt(expectation(asked, competency), uniform()) };
}

/** How far above the middle of the scale this interviewer hears this candidate on this competency. */
function expectation({ interviewId, candidate, member }: Asked, competency: string): number {
  const quality = AVERAGE_QUALITY + QUALITY_SPREAD * chanceOf(`quality/${candidate.name}`).normal();
  const strength = STRENGTH_SPREAD * chanceOf(`strength/${candidate.name}/${competency}`).normal();
  const impression = IMPRESSION_SPREAD * chanceOf(`impression/${interviewId}/${member.name}`).normal();
  return quality + strength + impression - (member.severity ?? 0) - (difficulties[competency] ?? 0);
}

// Interviews that ended before more than the first competency was covered.
const CUT_SHORT_SHARE = 0.015;
const NOT_ASSESSED_SHARE = 0.04;
const AVERAGE_QUALITY = 0.4;
const QUALITY_SPREAD = 1.5;
const STRENGTH_SPREAD = 0.7;
// What one person hears in one conversation and nobody else does.
const IMPRESSION_SPREAD = 0.3;

/** Where the next higher level becomes as likely as the one below it. */
const thresholds = [-2.6, -0.1, 2.7];

function levelAt(logit: number, draw: number): number {
  const weights = [1];
  for (const threshold of thresholds) weights.push((weights.at(-1) ?? 1) * Math.exp(logit - threshold));
  let left = draw * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return index + 1;
  }
  return weights.length;
}

/** How much harder a competency is to show than the others. */
const difficulties: Record<string, number> = {
  "delivery-design": -0.3,
  "building-in-quality": 0,
  "planning-for-failure": 0.4,
  "incident-handling": -0.2,
  measurement: 0.5,
  "system-design": 0.2,
  diagnosis: 0.1,
  "configuration-control": -0.1,
  judgement: 0.2,
  "clear-communication": -0.5,
  "working-across-teams": -0.3,
  learning: -0.4,
  "follow-through": 0.4,
};
