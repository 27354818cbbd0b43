import type { Database } from "@evenhand/db";
import { loadDemo } from "@evenhand/db/demo";
import type { MemberRole } from "@evenhand/interview";
import { hashPassword } from "better-auth/crypto";

/** Loads the demo company unless it is there already, and says line by line who can sign in to it. */
export async function loadDemoCompany(database: Database): Promise<string[]> {
  const { signIns } = await loadDemo(database, { hashPassword });
  return [
    `The demo company is loaded. Its people sign in with the password "${signIns[0]?.password ?? ""}":`,
    ...signIns.map(({ role, name, email }) => `  ${roles[role].padEnd(15)} ${name.padEnd(18)} ${email}`),
  ];
}

const roles: Record<MemberRole, string> = {
  administrator: "Administrator",
  recruiter: "Recruiter",
  hiring_manager: "Hiring manager",
  interviewer: "Interviewer",
};
