import type { Db } from "../../database.ts";
import { organization } from "../company/members.ts";
import { competencyId, questionVersionId } from "../jobs/job-story.ts";
import type { DemoLoop } from "../loops/demo-loop.ts";
import { inBatches } from "./batches.ts";

const organizationId = organization.id;

/** Each loop's interviews with the frozen competencies and questions of their kits, and who is assigned. */
export async function insertInterviews(db: Db, loops: DemoLoop[]): Promise<void> {
  const interviews = loops.flatMap((loop) =>
    loop.interviews.flatMap((interview) => {
      const kit = loop.job.kits[interview.kit];
      return kit ? [{ ...interview, loopId: loop.id, kit, position: interview.kit + 1 }] : [];
    }),
  );
  await inBatches(
    interviews.map(({ id, loopId, position, kit, state, scheduledAt, startedAt, endedAt }) => ({
      organizationId,
      id,
      loopId,
      position,
      name: kit.name,
      purpose: kit.purpose,
      minutes: kit.minutes,
      state,
      scheduledAt,
      startedAt,
      endedAt,
    })),
    (rows) => db.insertInto("interview").values(rows).execute(),
  );
  await inBatches(
    interviews.flatMap(({ id, loopId, kit }) =>
      kit.competencies.map((key) => ({
        organizationId,
        interviewId: id,
        loopId,
        competencyId: competencyId(key),
      })),
    ),
    (rows) => db.insertInto("interviewCompetency").values(rows).execute(),
  );
  await inBatches(
    interviews.flatMap(({ id, kit }) =>
      kit.questions.map(({ key, minutes }, index) => ({
        organizationId,
        interviewId: id,
        position: index + 1,
        questionVersionId: questionVersionId(key),
        minutes,
      })),
    ),
    (rows) => db.insertInto("interviewQuestion").values(rows).execute(),
  );
  await inBatches(
    interviews.flatMap(({ id, loopId, seats }) =>
      seats.map(({ member, role }) => ({
        organizationId,
        interviewId: id,
        loopId,
        memberId: member.id,
        role,
      })),
    ),
    (rows) => db.insertInto("assignment").values(rows).execute(),
  );
}
