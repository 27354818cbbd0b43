import { provenance, questionDraft, reviewOn } from "@evenhand/questions";
import { z } from "zod";
import { allowedTo, router, signedIn } from "../trpc.ts";
import { approveQuestion } from "./approve-question.ts";
import { listCompetencies, listRoles } from "./bank.queries.ts";
import { changeDetails } from "./change-details.ts";
import { dropDraft } from "./drop-draft.ts";
import { duplicateQuestion } from "./duplicate-question.ts";
import { exportQuestions } from "./export-questions.ts";
import { getQuestionPage } from "./get-question-page.ts";
import { getVersions } from "./get-versions.ts";
import { importBankFile } from "./import-bank-file.ts";
import { previewBankFile } from "./preview-bank-file.ts";
import { proposeQuestions } from "./propose-questions.ts";
import { bankFile } from "./read-bank-file.ts";
import { restoreQuestion } from "./restore-question.ts";
import { retireQuestion } from "./retire-question.ts";
import { saveDraft } from "./save-draft.ts";
import { bankSearch, searchBank } from "./search-bank.ts";
import { listSimilar } from "./similar.queries.ts";

const questionId = z.uuid();
const aQuestion = z.object({ questionId });
// Only this server says that a question was shipped, copied or brought in by a table.
const newProvenance = provenance.refine(
  ({ kind }) => kind === "written" || kind === "guide",
  "A new question is written or taken from a guide.",
);
const aDraft = z.object({ questionId, revision: z.int().min(0) });

export const bankRouter = router({
  search: signedIn
    .input(bankSearch)
    .query(({ ctx, input }) => ctx.db.transaction((db) => searchBank(db, input))),
  competencies: signedIn.query(({ ctx }) => ctx.db.transaction(listCompetencies)),
  roles: signedIn.query(({ ctx }) => ctx.db.transaction(listRoles)),
  question: signedIn
    .input(aQuestion)
    .query(({ ctx, input }) => ctx.db.transaction((db) => getQuestionPage(db, ctx.viewer, input.questionId))),
  versions: signedIn
    .input(aQuestion)
    .query(({ ctx, input }) => ctx.db.transaction((db) => getVersions(db, input.questionId))),
  similar: signedIn
    .input(z.object({ prompts: z.array(z.string().max(400)).max(20, "Compare at most 20 prompts at once.") }))
    .query(({ ctx, input }) => ctx.db.transaction((db) => listSimilar(db, input.prompts))),
  propose: signedIn
    .input(
      z
        .array(z.object({ questionId, provenance: newProvenance, content: questionDraft }))
        .min(1)
        .max(50, "Accept at most 50 questions at once."),
    )
    .mutation(({ ctx, input }) => proposeQuestions(ctx.db, ctx.viewer, input)),
  duplicate: signedIn
    .input(z.object({ questionId, copyId: z.uuid() }))
    .mutation(({ ctx, input }) => duplicateQuestion(ctx.db, ctx.viewer, input)),
  saveDraft: signedIn
    .input(aDraft.extend({ content: questionDraft }))
    .mutation(({ ctx, input }) => saveDraft(ctx.db, ctx.viewer, input)),
  dropDraft: signedIn.input(aDraft).mutation(({ ctx, input }) => dropDraft(ctx.db, ctx.viewer, input)),
  approve: allowedTo("plan")
    .input(
      aDraft.extend({ change: z.string().trim().max(500, "Say in at most 500 characters what changed.") }),
    )
    .mutation(({ ctx, input }) => approveQuestion(ctx.db, ctx.viewer, input)),
  changeDetails: allowedTo("plan")
    .input(z.object({ questionId, ownerId: z.uuid().nullable(), reviewOn: reviewOn.nullable() }))
    .mutation(({ ctx, input }) => changeDetails(ctx.db, ctx.viewer, input)),
  retire: allowedTo("plan")
    .input(z.object({ questionId, replacedBy: z.uuid().nullable() }))
    .mutation(({ ctx, input }) => retireQuestion(ctx.db, input)),
  exportPage: allowedTo("plan")
    .input(z.object({ after: z.string().max(80).default("") }))
    .query(({ ctx, input }) => ctx.db.transaction((db) => exportQuestions(db, input))),
  previewFile: allowedTo("plan")
    .input(bankFile)
    .mutation(({ ctx, input }) => ctx.db.transaction((db) => previewBankFile(db, input))),
  importFile: allowedTo("plan")
    .input(bankFile)
    .mutation(({ ctx, input }) => importBankFile(ctx.db, ctx.viewer, input)),
  restore: allowedTo("plan")
    .input(aQuestion)
    .mutation(({ ctx, input }) => restoreQuestion(ctx.db, input)),
});
