import { assignmentRole, can, revealRule } from "@evenhand/interview";
import { z } from "zod";
import { DomainError } from "../domain-error.ts";
import { allowedTo, inLoop, router, signedIn } from "../trpc.ts";
import { closeLoop } from "./close-loop.ts";
import { getLoopPage } from "./get-loop-page.ts";
import { listLoops } from "./loops.queries.ts";
import { openDebrief } from "./open-debrief.ts";
import { openLoop } from "./open-loop.ts";

const runsLoop = inLoop.use(({ ctx, next }) => {
  if (!can(ctx.viewer.role, "plan"))
    throw new DomainError(
      "FORBIDDEN",
      "role",
      "Only those who run this loop may do this. Ask its recruiter.",
    );
  return next();
});

const opening = z.object({
  loopId: z.uuid(),
  jobId: z.uuid(),
  candidateName: z
    .string()
    .trim()
    .min(1, "Give the candidate's name.")
    .max(200, "Shorten the name to 200 characters."),
  candidateEmail: z.email("Check the candidate's email address.").max(254).nullable(),
  revealRule,
  interviews: z
    .array(
      z.object({
        kitId: z.uuid(),
        scheduledAt: z.iso.datetime().nullable(),
        assigned: z
          .array(z.object({ memberId: z.uuid(), role: assignmentRole }))
          .max(10, "Assign at most 10 people."),
      }),
    )
    .max(12),
});

export const loopsRouter = router({
  list: signedIn
    .input(z.object({ closed: z.boolean() }))
    .query(({ ctx, input }) => ctx.db.transaction((db) => listLoops(db, input))),
  byId: inLoop.query(({ ctx, input }) => ctx.db.transaction((db) => getLoopPage(db, ctx.viewer, input))),
  open: allowedTo("plan")
    .input(opening)
    .mutation(({ ctx, input }) => openLoop(ctx.db, ctx.viewer, input)),
  openDebrief: runsLoop.mutation(({ ctx, input }) => openDebrief(ctx.db, ctx.viewer, input)),
  close: runsLoop.mutation(({ ctx, input }) => closeLoop(ctx.db, ctx.viewer, input)),
});
