import { randomUUID } from "node:crypto";
import type { Transactions, Viewer } from "@evenhand/db";
import { openingProblems, type AssignmentRole, type RevealRule } from "@evenhand/interview";
import { DomainError } from "../domain-error.ts";
import { recordEvents } from "../events/record-events.ts";
import { getJob } from "../jobs/jobs.queries.ts";
import {
  findApplicationLoop,
  insertLoop,
  isInLoop,
  listActiveMemberIds,
  type LoopRows,
} from "./loops.queries.ts";
import { listCoordinators } from "./progress.queries.ts";

export type LoopOpening = {
  /** Chosen by the client, so that a repeated request opens one loop. */
  loopId: string;
  jobId: string;
  candidateName: string;
  candidateEmail: string | null;
  revealRule: RevealRule;
  interviews: {
    kitId: string;
    scheduledAt: string | null;
    assigned: { memberId: string; role: AssignmentRole }[];
  }[];
};

/** Freezes the job's plan for one candidate: from now on, edits to plan, rubrics and bank no longer reach this loop. */
export async function openLoop(
  db: Transactions,
  viewer: Viewer,
  opening: LoopOpening,
): Promise<{ loopId: string }> {
  return db.transaction(async (db) => {
    // A request that is repeated because its answer was lost has opened its loop already.
    if (await isInLoop(db, opening.loopId)) return { loopId: opening.loopId };
    const job = await getJob(db, opening.jobId);
    await refuseUnlessOpenable();
    const rows = freeze(job, viewer, opening);
    await insertLoop(db, rows);
    const to = [
      ...rows.members.map(({ memberId }) => memberId),
      ...(await listCoordinators(db, viewer.organizationId)),
    ];
    await recordEvents(db, viewer.organizationId, { to, topic: "loop", subjectId: opening.loopId });
    return { loopId: opening.loopId };

    async function refuseUnlessOpenable() {
      const [problem] = openingProblems(toPlan(job));
      if (problem) throw new DomainError("CONFLICT", "plan-incomplete", problem);
      const kitIds = new Set(job.kits.map(({ id }) => id));
      if (
        opening.interviews.some(({ kitId }) => !kitIds.has(kitId)) ||
        opening.interviews.length !== kitIds.size
      )
        throw new DomainError(
          "CONFLICT",
          "stale",
          "The plan has changed since you opened this page. Reload it and try again.",
        );
      const active = new Set(await listActiveMemberIds(db));
      if (opening.interviews.some(({ assigned }) => assigned.some(({ memberId }) => !active.has(memberId))))
        throw new DomainError(
          "BAD_REQUEST",
          "unknown-member",
          "Somebody you assigned is no longer active. Choose again.",
        );
      for (const { assigned } of opening.interviews)
        if (new Set(assigned.map(({ memberId }) => memberId)).size < assigned.length)
          throw new DomainError(
            "BAD_REQUEST",
            "assigned-twice",
            "Somebody is assigned twice to one interview. Remove one.",
          );
      const { candidateEmail: email, jobId } = opening;
      if (email !== null && (await findApplicationLoop(db, { jobId, email })))
        throw new DomainError(
          "CONFLICT",
          "already-open",
          "This candidate already has a loop for this job. Open that one.",
        );
    }
  });
}

type Job = Awaited<ReturnType<typeof getJob>>;

const toPlan = (job: Job) => ({
  ...job,
  kits: job.kits.map((kit) => ({
    ...kit,
    competencyIds: kit.competencies.map(({ competencyId }) => competencyId),
  })),
});

function freeze(job: Job, viewer: Viewer, opening: LoopOpening): LoopRows {
  const { organizationId } = viewer;
  const { loopId } = opening;
  const candidateId = randomUUID();
  const applicationId = randomUUID();
  const interviews = job.kits.map((kit) => ({
    kit,
    id: randomUUID(),
    planned: opening.interviews.find(({ kitId }) => kitId === kit.id),
  }));
  const assignments = interviews.flatMap(({ id: interviewId, planned }) =>
    (planned?.assigned ?? []).map(({ memberId, role }) => ({
      organizationId,
      interviewId,
      loopId,
      memberId,
      role,
    })),
  );
  const memberIds = new Set([viewer.memberId, ...assignments.map(({ memberId }) => memberId)]);
  if (job.hiringManagerId !== null) memberIds.add(job.hiringManagerId);
  return {
    candidate: {
      organizationId,
      id: candidateId,
      name: opening.candidateName,
      email: opening.candidateEmail,
    },
    application: { organizationId, id: applicationId, candidateId, jobId: job.id },
    loop: {
      organizationId,
      id: loopId,
      applicationId,
      revealRule: opening.revealRule,
      openedBy: viewer.memberId,
    },
    members: [...memberIds].map((memberId) => ({ organizationId, loopId, memberId })),
    competencies: job.competencies.map(({ competencyId, rubricVersionId, weight, mustHave }, index) => ({
      organizationId,
      loopId,
      competencyId,
      rubricVersionId,
      weight,
      mustHave,
      position: index + 1,
    })),
    interviews: interviews.map(({ kit, id, planned }) => ({
      organizationId,
      id,
      loopId,
      position: kit.position,
      name: kit.name,
      purpose: kit.purpose,
      minutes: kit.minutes,
      scheduledAt: planned?.scheduledAt ?? null,
    })),
    interviewCompetencies: interviews.flatMap(({ kit, id: interviewId }) =>
      kit.competencies.map(({ competencyId }) => ({ organizationId, interviewId, loopId, competencyId })),
    ),
    interviewQuestions: interviews.flatMap(({ kit, id: interviewId }) =>
      kit.questions.map(({ questionVersionId, minutes }, index) => ({
        organizationId,
        interviewId,
        position: index + 1,
        questionVersionId,
        minutes,
      })),
    ),
    assignments,
  };
}
