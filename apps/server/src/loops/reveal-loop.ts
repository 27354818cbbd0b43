import { withinRealm, type Db } from "@evenhand/db";
import { revealedTo, type RevealRule } from "@evenhand/interview";
import { recordEvents } from "../events/record-events.ts";
import {
  insertReveals,
  listCoordinators,
  listLoopMembers,
  listOwed,
  listRevealed,
} from "./progress.queries.ts";

type LockedLoop = { id: string; revealRule: RevealRule; debriefOpenedAt: Date | null };

/**
 * Opens the loop to everyone its rule now allows, and tells them and whoever it was open to before that there is more to
 * see. Call it with the loop locked.
 */
export async function revealLoop(db: Db, organizationId: string, loop: LockedLoop): Promise<void> {
  const revealed = await withinRealm(db, "reveal", async () => {
    const owed = await listOwed(db, loop.id);
    const interviewers = new Set(owed.map(({ memberId }) => memberId));
    const members = await listLoopMembers(db, loop.id);
    const known = await listRevealed(db, loop.id);
    const debriefOpened = loop.debriefOpenedAt !== null;
    const memberIds = revealedTo({
      rule: loop.revealRule,
      debriefOpened,
      interviewers: owed,
      bystanders: members.filter((memberId) => !interviewers.has(memberId)),
    }).filter((memberId) => !known.includes(memberId));
    const cause = debriefOpened ? "debrief_opened" : loop.revealRule;
    await insertReveals(db, { organizationId, loopId: loop.id, memberIds, cause });
    return [...known, ...memberIds];
  });
  await recordEvents(db, organizationId, { to: revealed, topic: "reveal", subjectId: loop.id });
}

/**
 * Moves the boards of those who see this loop's progress: whoever coordinates or belongs to it without interviewing in it.
 * Its interviewers are left out, because the very moment of the event would tell them that somebody has submitted.
 */
export async function recordProgress(db: Db, organizationId: string, loopId: string): Promise<void> {
  const watchers = await withinRealm(db, "reveal", async () => {
    const interviewers = new Set((await listOwed(db, loopId)).map(({ memberId }) => memberId));
    const everyone = [
      ...(await listCoordinators(db, organizationId)),
      ...(await listLoopMembers(db, loopId)),
    ];
    return everyone.filter((memberId) => !interviewers.has(memberId));
  });
  await recordEvents(db, organizationId, { to: watchers, topic: "board", subjectId: loopId });
}
