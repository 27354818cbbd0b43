import { inLoop, router } from "../trpc.ts";
import { getDebrief } from "./get-debrief.ts";

export const debriefRouter = router({
  byLoop: inLoop.query(({ ctx, input }) => ctx.db.transaction((db) => getDebrief(db, ctx.viewer, input))),
});
