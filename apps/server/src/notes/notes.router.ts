import { MAX_OPERATIONS, noteOperation } from "@evenhand/interview";
import { z } from "zod";
import { inInterview, router } from "../trpc.ts";
import { saveNotes } from "./save-notes.ts";

export const notesRouter = router({
  save: inInterview
    .input(
      z.object({
        memberId: z.uuid().optional(),
        operations: z.array(noteOperation).min(1).max(MAX_OPERATIONS),
      }),
    )
    .mutation(({ ctx, input }) => saveNotes(ctx.db, ctx.viewer, { ...input, loopId: ctx.loopId })),
});
