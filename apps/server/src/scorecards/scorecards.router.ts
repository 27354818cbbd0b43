import { scorecardDraft } from "@evenhand/interview";
import { inInterview, router } from "../trpc.ts";
import { getScorecard } from "./get-scorecard.ts";
import { saveScorecard } from "./save-scorecard.ts";
import { submitScorecard } from "./submit-scorecard.ts";

export const scorecardsRouter = router({
  mine: inInterview.query(({ ctx, input }) =>
    ctx.db.transaction((db) => getScorecard(db, ctx.viewer, input)),
  ),
  save: inInterview
    .input(scorecardDraft)
    .mutation(({ ctx, input }) => saveScorecard(ctx.db, ctx.viewer, input)),
  submit: inInterview
    .input(scorecardDraft)
    .mutation(({ ctx, input }) => submitScorecard(ctx.db, ctx.viewer, input)),
});
