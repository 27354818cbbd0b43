import { tracked } from "@trpc/server";
import { z } from "zod";
import { router, signedIn } from "../trpc.ts";
import { followStream } from "./follow-stream.ts";

export const eventsRouter = router({
  changes: signedIn
    .input(z.object({ lastEventId: z.coerce.number().int().min(0).nullish() }))
    .subscription(async function* changes({ ctx, input, signal }) {
      const after = input.lastEventId ?? null;
      const events = followStream(ctx.db, ctx.viewer, {
        after,
        signal: signal ?? new AbortController().signal,
      });
      for await (const { revision, topic, subjectId } of events)
        yield tracked(String(revision), { topic, subjectId });
    }),
});
