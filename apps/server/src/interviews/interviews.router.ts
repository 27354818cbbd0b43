import { inInterview, router, signedIn } from "../trpc.ts";
import { finishInterview } from "./finish-interview.ts";
import { getRoom } from "./get-room.ts";
import { listMyInterviews } from "./interviews.queries.ts";
import { startInterview } from "./start-interview.ts";

export const interviewsRouter = router({
  mine: signedIn.query(({ ctx }) => ctx.db.transaction((db) => listMyInterviews(db, ctx.viewer.memberId))),
  room: inInterview.query(({ ctx, input }) => ctx.db.transaction((db) => getRoom(db, ctx.viewer, input))),
  start: inInterview.mutation(({ ctx, input }) => startInterview(ctx.db, ctx.viewer, input)),
  finish: inInterview.mutation(({ ctx, input }) => finishInterview(ctx.db, ctx.viewer, input)),
});
