import type { MemberRole } from "./vocabulary.ts";

/** What a role may do across the organization. Who may see a loop, and when, is decided by the database. */
export type Action =
  | "administer" // people, roles, invitations
  | "coordinate" // every loop's status and assignments
  | "plan"; // jobs, loop plans, opening loops

const actionsByRole: Record<MemberRole, Action[]> = {
  administrator: ["administer", "coordinate", "plan"],
  recruiter: ["coordinate", "plan"],
  hiring_manager: ["plan"],
  interviewer: [],
};

/** Whether a role may do an action. The server enforces with it, the client hides with it. */
export const can = (role: MemberRole, action: Action): boolean => actionsByRole[role].includes(action);
