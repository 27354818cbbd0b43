import { expect, test } from "vitest";
import { can, type Action } from "./policy.ts";
import { memberRole } from "./vocabulary.ts";

const table: Record<string, Action[]> = {
  administrator: ["administer", "coordinate", "plan"],
  recruiter: ["coordinate", "plan"],
  hiring_manager: ["plan"],
  interviewer: [],
};

test.each(memberRole.options)("%s may do what the policy says and no more", (role) => {
  const actions: Action[] = ["administer", "coordinate", "plan"];
  expect(actions.filter((action) => can(role, action))).toEqual(table[role]);
});
