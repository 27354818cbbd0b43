import { revealedTo } from "@evenhand/interview";
import { withinRealm, type Database } from "../../database.ts";
import { memberNamed, organization } from "../company/members.ts";
import type { DemoLoop, Seat } from "../loops/demo-loop.ts";
import { loopMembers } from "../loops/loop-members.ts";
import { inBatches } from "./batches.ts";
import { viewerOf } from "./viewer-of.ts";

/** Opens each loop to whomever its rule allows by now. */
export async function loadReveals(database: Database, loops: DemoLoop[]): Promise<void> {
  await database.as(viewerOf(memberNamed("Marit Solberg"))).transaction((db) =>
    withinRealm(db, "reveal", () =>
      inBatches(loops.flatMap(revealRows), (rows) =>
        db
          .insertInto("reveal")
          .values(rows)
          .onConflict((conflict) => conflict.columns(["organizationId", "loopId", "memberId"]).doNothing())
          .execute(),
      ),
    ),
  );
}

function revealRows(loop: DemoLoop) {
  const seats = loop.interviews.flatMap((interview) => interview.seats);
  const bySitter = Map.groupBy(seats, ({ member }) => member.id);
  const interviewers = [...bySitter].map(([memberId, own]) => ({
    memberId,
    owes: own.filter(({ submittedAt }) => submittedAt === null).length,
    counts: own.some(({ role }) => role !== "shadow"),
  }));
  const debriefOpened = loop.debriefOpenedAt !== null;
  return revealedTo({
    rule: loop.revealRule,
    debriefOpened,
    interviewers,
    bystanders: loopMembers(loop).filter((memberId) => !bySitter.has(memberId)),
  }).map((memberId) => ({
    organizationId: organization.id,
    loopId: loop.id,
    memberId,
    cause: loop.revealRule,
    revealedAt: revealedAt(loop, bySitter.get(memberId) ?? seats, seats),
  }));
}

/** Whoever hands in last opens the loop to the others where the rule waits for all. */
function revealedAt({ revealRule, debriefOpenedAt }: DemoLoop, own: Seat[], all: Seat[]): Date {
  if (revealRule === "debrief_opened" && debriefOpenedAt) return debriefOpenedAt;
  const handedIn = (revealRule === "own_submission" ? own : all).flatMap(
    ({ submittedAt }) => submittedAt ?? [],
  );
  return new Date(Math.max(...handedIn.map((at) => at.getTime())));
}
