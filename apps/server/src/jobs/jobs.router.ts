import { jobPlan } from "@evenhand/interview";
import { z } from "zod";
import { allowedTo, router, signedIn } from "../trpc.ts";
import { createJob } from "./create-job.ts";
import { getJob, listJobs } from "./jobs.queries.ts";
import { savePlan } from "./save-plan.ts";

const jobId = z.uuid();

export const jobsRouter = router({
  list: signedIn.query(({ ctx }) => ctx.db.transaction(listJobs)),
  byId: signedIn
    .input(z.object({ jobId }))
    .query(({ ctx, input }) => ctx.db.transaction((db) => getJob(db, input.jobId))),
  create: allowedTo("plan")
    .input(jobPlan.pick({ title: true }))
    .mutation(({ ctx, input }) => createJob(ctx.db, ctx.viewer, input)),
  savePlan: allowedTo("plan")
    .input(z.object({ jobId, revision: z.int().min(1), plan: jobPlan }))
    .mutation(({ ctx, input }) => savePlan(ctx.db, ctx.viewer, input)),
});
