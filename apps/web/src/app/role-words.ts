import type { Role } from "./viewer.ts";

/** For the middle of a sentence. */
export const asRole: Readonly<Record<Role, string>> = {
  administrator: "an administrator",
  recruiter: "a recruiter",
  hiring_manager: "a hiring manager",
  interviewer: "an interviewer",
};

/** What each role is for, from the most it may do to the least. */
export const roleDuties: Readonly<Record<Role, string>> = {
  administrator: "Invites people, gives roles, and may do everything a recruiter does.",
  recruiter: "Plans jobs, opens loops, and sees how far every loop is.",
  hiring_manager: "Plans jobs and opens loops, and sees the loops they belong to.",
  interviewer: "Takes notes and writes scorecards in the loops they are assigned to.",
};
