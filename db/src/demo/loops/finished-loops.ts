import type { RevealRule } from "@evenhand/interview";
import { candidateAt } from "../company/candidates.ts";
import type { JobStory } from "../jobs/job-story.ts";
import { platformManager } from "../jobs/platform-manager.ts";
import { releaseEngineer } from "../jobs/release-engineer.ts";
import { siteReliabilityEngineer } from "../jobs/site-reliability-engineer.ts";
import { chanceOf } from "../seeded.ts";
import { plusMinutes, type Calendar } from "./calendar.ts";
import { chooseSeats, type NewcomerStage } from "./choose-seats.ts";
import { interviewId, loopId, type DemoInterview, type DemoLoop } from "./demo-loop.ts";

export const FINISHED_LOOPS = 60;

/** Loops that ran to their end over the last nine months, oldest first. */
export function finishedLoops(calendar: Calendar): DemoLoop[] {
  return Array.from({ length: FINISHED_LOOPS }, (_, index) => finishedLoop(index, calendar));
}

// 38 weeks of five working days, the last of them two weeks ago.
const workingDaysAgo = (index: number) => 188 - index * 3;

function finishedLoop(index: number, { workday }: Calendar): DemoLoop {
  const candidate = candidateAt(index);
  const job = jobs[index % jobs.length] ?? releaseEngineer;
  const firstDay = -workingDaysAgo(index);
  const panel = chooseSeats(job, candidate, newcomerStage(index));
  const debriefOpenedAt = workday(firstDay + 3, index % 2 === 0 ? "15:00" : "10:30");
  return {
    id: loopId(candidate),
    job,
    candidate,
    revealRule: revealRules[index % revealRules.length] ?? "own_submission",
    openedAt: workday(firstDay - 7, "11:10"),
    debriefOpenedAt,
    closedAt: plusMinutes(debriefOpenedAt, 50),
    interviews: job.kits.map(({ minutes }, kit): DemoInterview => {
      const scheduledAt = workday(firstDay + (kit < 2 ? 0 : 1), slots[index % 2]?.[kit % 2] ?? "10:00");
      const { whole } = chanceOf(`times/${candidate.name}/${kit}`);
      const startedAt = plusMinutes(scheduledAt, whole(0, 4));
      const endedAt = plusMinutes(startedAt, minutes + whole(-4, 3));
      return {
        id: interviewId(candidate, kit),
        kit,
        state: "done",
        scheduledAt,
        startedAt,
        endedAt,
        seats: (panel[kit] ?? []).map((seat) => ({
          ...seat,
          progress: "submitted",
          // Within the day after, and in any case before the debrief.
          submittedAt: plusMinutes(endedAt, whole(6, 18 * 60)),
        })),
      };
    }),
  };
}

/** The newest member joined about eleven weeks ago. */
function newcomerStage(index: number): NewcomerStage {
  if (index < 46) return "away";
  if (index < 49) return "shadow";
  return index < 51 ? "reverse_shadow" : "interviewing";
}

const slots = [
  ["09:30", "11:00"],
  ["13:30", "15:30"],
];

const jobs: JobStory[] = [
  releaseEngineer,
  siteReliabilityEngineer,
  releaseEngineer,
  platformManager,
  siteReliabilityEngineer,
  releaseEngineer,
  siteReliabilityEngineer,
  releaseEngineer,
  platformManager,
  releaseEngineer,
];

const revealRules: RevealRule[] = [
  "own_submission",
  "own_submission",
  "own_submission",
  "all_submissions",
  "own_submission",
  "own_submission",
  "own_submission",
  "debrief_opened",
  "own_submission",
  "own_submission",
  "own_submission",
];
