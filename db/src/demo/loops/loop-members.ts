import { memberNamed } from "../company/members.ts";
import type { DemoLoop } from "./demo-loop.ts";

/** Ids of who may open the loop: its interviewers, the job's hiring manager, whoever opened it. */
export function loopMembers({ job, interviews }: DemoLoop): string[] {
  const interviewers = interviews.flatMap(({ seats }) => seats.map(({ member }) => member.id));
  return [...new Set([memberNamed(job.recruiter).id, memberNamed(job.hiringManager).id, ...interviewers])];
}
