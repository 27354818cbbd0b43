import { members, organization } from "../company/members.ts";
import { plusMinutes } from "../loops/calendar.ts";
import type { Database } from "../../database.ts";

const DAY_MINUTES = 24 * 60;

/** The organization and its members, unless they are there already. */
export async function loadCompany(database: Database, now: Date): Promise<void> {
  const daysAgo = (days: number) => plusMinutes(now, -days * DAY_MINUTES);
  await database.inRealm("setup").transaction(async (db) => {
    await db
      .insertInto("organization")
      .values({ ...organization, isDemo: true, createdAt: daysAgo(FOUNDED_DAYS_AGO) })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
    await db
      .insertInto("member")
      .values(
        members.map(({ id, userId, name, email, role, joinedDaysAgo }) => ({
          organizationId: organization.id,
          id,
          userId,
          name,
          email,
          role,
          createdAt: daysAgo(joinedDaysAgo),
        })),
      )
      .onConflict((conflict) => conflict.columns(["organizationId", "id"]).doNothing())
      .execute();
  });
}

const FOUNDED_DAYS_AGO = 420;
