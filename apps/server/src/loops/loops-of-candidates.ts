import type { Db } from "@evenhand/db";

/** Loops joined with the candidate, the application and the job they are for. */
export const loopsOfCandidates = (db: Db) =>
  db
    .selectFrom("loop")
    .innerJoin("application", (join) =>
      join
        .onRef("application.organizationId", "=", "loop.organizationId")
        .onRef("application.id", "=", "loop.applicationId"),
    )
    .innerJoin("candidate", (join) =>
      join
        .onRef("candidate.organizationId", "=", "application.organizationId")
        .onRef("candidate.id", "=", "application.candidateId"),
    )
    .innerJoin("job", (join) =>
      join
        .onRef("job.organizationId", "=", "application.organizationId")
        .onRef("job.id", "=", "application.jobId"),
    );
