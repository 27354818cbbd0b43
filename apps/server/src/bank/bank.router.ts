import { z } from "zod";
import { router, signedIn } from "../trpc.ts";
import { getQuestion, listCompetencies, listQuestions } from "./bank.queries.ts";

export const bankRouter = router({
  list: signedIn.query(({ ctx }) => ctx.db.transaction(listQuestions)),
  question: signedIn
    .input(z.object({ questionId: z.uuid() }))
    .query(({ ctx, input }) => ctx.db.transaction((db) => getQuestion(db, input.questionId))),
  competencies: signedIn.query(({ ctx }) => ctx.db.transaction(listCompetencies)),
});
