import type { MemberRole } from "@evenhand/interview";
import type { Database } from "../database.ts";
import { memberNamed, organization } from "./company/members.ts";
import { isLoaded, loadAccounts } from "./load/load-accounts.ts";
import { loadBank } from "./load/load-bank.ts";
import { loadCompany } from "./load/load-company.ts";
import { loadJobs } from "./load/load-jobs.ts";
import { loadLoops } from "./load/load-loops.ts";
import { loadReveals } from "./load/load-reveals.ts";
import { loadWriting } from "./load/load-writing.ts";
import { lastQuarterHour, openCalendar } from "./loops/calendar.ts";
import { finishedLoops } from "./loops/finished-loops.ts";
import { runningLoops } from "./loops/running-loops.ts";

export type DemoOptions = {
  /** The sign-in library's own. */
  hashPassword: (password: string) => Promise<string>;
  /** For every account of the demo company. */
  password?: string;
  /** Interviews are spread around this moment; the last full quarter of an hour when left out. */
  now?: Date;
};

export type DemoSignIn = { email: string; password: string; name: string; role: MemberRole };

/**
 * Loads the demo company as its own people, and leaves it as it is when it is there already. A load that was broken off
 * is completed by the next one.
 */
export async function loadDemo(
  database: Database,
  { hashPassword, password = "evenhand demo company", now = lastQuarterHour() }: DemoOptions,
): Promise<{ organizationId: string; signIns: DemoSignIn[] }> {
  const loaded = { organizationId: organization.id, signIns: signInsWith(password) };
  if (await isLoaded(database)) return loaded;
  const calendar = openCalendar(now);
  const loops = [...finishedLoops(calendar), ...runningLoops(calendar)];
  await loadCompany(database, now);
  await loadJobs(database, now);
  await loadBank(database, now);
  await loadLoops(database, loops);
  await loadWriting(database, loops, now);
  await loadReveals(database, loops);
  await loadAccounts(database, { passwordHash: await hashPassword(password), createdAt: now });
  return loaded;
}

/** One person of each role; of the interviewers, one with an interview later today and one in the middle of one. */
const signInsWith = (password: string): DemoSignIn[] =>
  ["Marit Solberg", "Amara Okafor", "Priya Raghunathan", "Inês Carvalho", "Ruth Achieng"].map((name) => {
    const { email, role } = memberNamed(name);
    return { email, password, name, role };
  });
