import type { RevealRule } from "@evenhand/interview";
import { candidateAt } from "../company/candidates.ts";
import { platformManager } from "../jobs/platform-manager.ts";
import type { JobStory } from "../jobs/job-story.ts";
import { releaseEngineer } from "../jobs/release-engineer.ts";
import { siteReliabilityEngineer } from "../jobs/site-reliability-engineer.ts";
import { plusMinutes, type Calendar } from "./calendar.ts";
import { interviewId, loopId, type DemoLoop } from "./demo-loop.ts";
import { FINISHED_LOOPS } from "./finished-loops.ts";
import { done, running, scheduled, unplanned, who, type Told } from "./told.ts";

/** One loop at each stage at which somebody has something to do today. */
export function runningLoops(calendar: Calendar): DemoLoop[] {
  return [
    justOpened(calendar),
    halfway(calendar),
    inConversation(calendar),
    twoScorecardsMissing(calendar),
    awaitingDebrief(calendar),
    inDebrief(calendar),
    hiringManagersTurn(calendar),
    stillToPlan(calendar),
  ].map(toLoop);
}

type Story = {
  job: JobStory;
  openedAt: Date;
  revealRule?: RevealRule;
  debriefOpenedAt?: Date;
  interviews: Told[];
};

const justOpened = ({ now, workday }: Calendar): Story => ({
  job: releaseEngineer,
  openedAt: plusMinutes(now, -95),
  interviews: [
    scheduled(workday(2, "10:00"), [who("Ruth Achieng"), who("Mei-Ling Chen", "co_interviewer")]),
    scheduled(workday(2, "14:00"), [who("Samir Haddad")]),
    scheduled(workday(3, "10:00"), []),
    unplanned([who("Priya Raghunathan")]),
  ],
});

const halfway = ({ workday, laterToday, day }: Calendar): Story => ({
  job: siteReliabilityEngineer,
  openedAt: workday(-6, "10:20"),
  interviews: [
    done(workday(-1, "10:00"), [
      who("Oskar Lindqvist", "lead", "submitted"),
      who("Inês Carvalho", "co_interviewer", "submitted"),
    ]),
    scheduled(laterToday(60), [who("Mei-Ling Chen"), who("Jonas Weber", "co_interviewer")]),
    scheduled(day(1, "10:30"), [who("Ruth Achieng")]),
    scheduled(workday(2, "09:30"), [who("Priya Raghunathan")]),
  ],
});

const inConversation = ({ now, workday, laterToday, day }: Calendar): Story => ({
  job: releaseEngineer,
  openedAt: workday(-5, "15:45"),
  interviews: [
    running(now, [who("Ruth Achieng", "lead", "notes"), who("Oskar Lindqvist", "co_interviewer", "notes")]),
    scheduled(laterToday(150), [who("Inês Carvalho"), who("Yuna Park", "shadow")]),
    scheduled(day(1, "09:30"), [who("Jonas Weber")]),
    scheduled(day(1, "13:30"), [who("Priya Raghunathan")]),
  ],
});

const twoScorecardsMissing = ({ workday }: Calendar): Story => ({
  job: releaseEngineer,
  revealRule: "all_submissions",
  openedAt: workday(-9, "09:15"),
  interviews: [
    done(workday(-2, "09:30"), [who("Jonas Weber", "lead", "submitted")]),
    done(workday(-2, "11:00"), [who("Mei-Ling Chen", "lead", "submitted")]),
    done(workday(-1, "13:30"), [who("Inês Carvalho", "lead", "draft")]),
    done(workday(-1, "15:00"), [who("Priya Raghunathan", "lead", "notes")]),
  ],
});

const awaitingDebrief = ({ workday }: Calendar): Story => ({
  job: siteReliabilityEngineer,
  openedAt: workday(-11, "13:05"),
  interviews: [
    done(workday(-4, "09:30"), [who("Samir Haddad", "lead", "submitted")]),
    done(workday(-4, "11:00"), [
      who("Ruth Achieng", "lead", "submitted"),
      who("Jonas Weber", "co_interviewer", "submitted"),
    ]),
    done(workday(-3, "10:00"), [who("Mei-Ling Chen", "lead", "submitted")]),
    done(workday(-3, "13:30"), [
      who("Priya Raghunathan", "lead", "submitted"),
      who("Oskar Lindqvist", "co_interviewer", "submitted"),
    ]),
  ],
});

const inDebrief = ({ workday }: Calendar): Story => ({
  job: platformManager,
  openedAt: workday(-13, "16:30"),
  debriefOpenedAt: workday(-1, "16:00"),
  interviews: [
    done(workday(-6, "10:00"), [
      who("Jonas Weber", "lead", "submitted"),
      who("Samir Haddad", "co_interviewer", "submitted"),
    ]),
    done(workday(-6, "14:00"), [who("Ruth Achieng", "lead", "submitted")]),
    done(workday(-5, "09:30"), [
      who("Inês Carvalho", "lead", "submitted"),
      who("Mei-Ling Chen", "co_interviewer", "submitted"),
    ]),
    done(workday(-5, "15:30"), [who("Daniel Kowalczyk", "lead", "submitted")]),
  ],
});

const hiringManagersTurn = ({ workday, laterToday, day }: Calendar): Story => ({
  job: platformManager,
  openedAt: workday(-8, "11:50"),
  interviews: [
    done(workday(-3, "09:30"), [
      who("Samir Haddad", "lead", "submitted"),
      who("Ruth Achieng", "co_interviewer", "submitted"),
    ]),
    done(workday(-2, "13:30"), [who("Oskar Lindqvist", "lead", "submitted")]),
    scheduled(day(1, "15:00"), [who("Mei-Ling Chen")]),
    scheduled(laterToday(120), [who("Daniel Kowalczyk"), who("Samir Haddad", "co_interviewer")]),
  ],
});

const stillToPlan = ({ workday, day }: Calendar): Story => ({
  job: siteReliabilityEngineer,
  revealRule: "debrief_opened",
  openedAt: workday(-7, "14:25"),
  interviews: [
    done(workday(-2, "15:30"), [who("Oskar Lindqvist", "lead", "submitted")]),
    done(workday(-1, "09:30"), [
      who("Inês Carvalho", "lead", "submitted"),
      who("Yuna Park", "reverse_shadow", "draft"),
    ]),
    scheduled(day(1, "11:30"), [who("Jonas Weber")]),
    unplanned([]),
  ],
});

function toLoop(
  { job, openedAt, revealRule = "own_submission", debriefOpenedAt, interviews }: Story,
  index: number,
): DemoLoop {
  const candidate = candidateAt(FINISHED_LOOPS + index);
  return {
    id: loopId(candidate),
    job,
    candidate,
    revealRule,
    openedAt,
    debriefOpenedAt: debriefOpenedAt ?? null,
    closedAt: null,
    interviews: interviews.map((interview, kit) => ({
      ...interview(job.kits[kit]?.minutes ?? 0),
      id: interviewId(candidate, kit),
      kit,
    })),
  };
}
