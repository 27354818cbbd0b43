import { router, signedIn } from "../trpc.ts";
import { getOverview } from "./get-overview.ts";

export const calibrationRouter = router({
  overview: signedIn.query(({ ctx }) => ctx.db.transaction((db) => getOverview(db, ctx.viewer))),
});
