import type { MemberRole } from "@evenhand/interview";
import { seededId } from "../seeded.ts";
import { mailbox } from "./mailbox.ts";

export const organization = { id: seededId("organization"), name: "Larkfield" };

/** Everyone at the demo company. `severity` is in logits: how much lower this person rates; absent for who never interviews. */
export type DemoMember = {
  id: string;
  userId: string;
  name: string;
  email: string;
  role: MemberRole;
  severity: number | null;
  joinedDaysAgo: number;
};

export const members = [
  // Leads calibration as well.
  person("Marit Solberg", "administrator", null),
  person("Amara Okafor", "recruiter", null),
  person("Tomás Herrera", "recruiter", null),
  person("Priya Raghunathan", "hiring_manager", 0.3),
  person("Daniel Kowalczyk", "hiring_manager", -0.4),
  person("Jonas Weber", "interviewer", 1.1),
  person("Oskar Lindqvist", "interviewer", 0.6),
  person("Ruth Achieng", "interviewer", 0.1),
  person("Mei-Ling Chen", "interviewer", -0.1),
  person("Inês Carvalho", "interviewer", -0.3),
  person("Samir Haddad", "interviewer", -1),
  { ...person("Yuna Park", "interviewer", -0.3), joinedDaysAgo: 75 },
] satisfies DemoMember[];

/** How severely the demo company's interviewers were made to rate, in logits by member name. They sum to zero. */
export const demoSeverities: Readonly<Record<string, number>> = Object.fromEntries(
  members.flatMap(({ name, severity }) => (severity === null ? [] : [[name, severity]])),
);

export function memberNamed(name: string): DemoMember {
  const member = members.find((each) => each.name === name);
  if (!member) throw new Error(`The demo company has no member called ${name}.`);
  return member;
}

function person(name: string, role: MemberRole, severity: number | null): DemoMember {
  return {
    id: seededId(`member/${name}`),
    userId: seededId(`user/${name}`),
    name,
    email: `${mailbox(name)}@larkfield.example`,
    role,
    severity,
    joinedDaysAgo: 420,
  };
}
