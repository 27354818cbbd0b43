import type { AssignmentRole } from "@evenhand/interview";
import type { DemoCandidate } from "../company/candidates.ts";
import { memberNamed, type DemoMember } from "../company/members.ts";
import type { JobStory } from "../jobs/job-story.ts";
import { chanceOf } from "../seeded.ts";

type Chosen = { member: DemoMember; role: AssignmentRole };

/** What the newest interviewer does at a time: not there yet, sits in, leads under supervision, interviews. */
export type NewcomerStage = "away" | "shadow" | "reverse_shadow" | "interviewing";

/** Who interviews in a finished loop, by kit: nobody twice, the hiring manager last, two interviews with a second person. */
export function chooseSeats(job: JobStory, candidate: DemoCandidate, stage: NewcomerStage): Chosen[][] {
  const { uniform, whole } = chanceOf(`panel/${candidate.name}`);
  const pool = Object.entries(weights)
    .filter(([name]) => name !== NEWCOMER || stage === "interviewing")
    // Efraimidis and Spirakis 2006: the largest of these keys are a draw without replacement, by weight.
    .map(([name, weight]) => ({ name, key: uniform() ** (1 / weight) }))
    .toSorted((one, other) => other.key - one.key)
    .map(({ name }) => memberNamed(name));
  const panel = job.kits.map((_, kit): Chosen[] => {
    const member = kit === job.kits.length - 1 ? memberNamed(job.hiringManager) : pool.shift();
    return member ? [{ member, role: "lead" }] : [];
  });
  const first = whole(0, panel.length - 1);
  for (const kit of [first, (first + whole(1, panel.length - 1)) % panel.length]) {
    const member = pool.shift();
    if (member) panel[kit]?.push({ member, role: "co_interviewer" });
  }
  if (stage === "shadow" || stage === "reverse_shadow")
    panel[whole(0, 2)]?.push({ member: memberNamed(NEWCOMER), role: stage });
  return panel;
}

const NEWCOMER = "Yuna Park";

/** How often people are asked, relative to each other. */
const weights: Record<string, number> = {
  "Jonas Weber": 1,
  "Oskar Lindqvist": 0.8,
  "Ruth Achieng": 1.4,
  "Mei-Ling Chen": 1.2,
  "Inês Carvalho": 1,
  "Samir Haddad": 0.9,
  [NEWCOMER]: 1,
};
