import type { Db } from "@evenhand/db";
import type { PortableQuestion } from "@evenhand/questions/portable";
import { listQuestionsAfter, listDrafts } from "./portable.queries.ts";
import { contentOf, listNewestVersions } from "./versions.queries.ts";

const PAGE = 100;

/** The next questions by key, as a bank file holds them. A change that is still waiting for its approval stays here. */
export async function exportQuestions(db: Db, { after }: { after: string }) {
  const questions = await listQuestionsAfter(db, after, PAGE);
  const ids = questions.map(({ id }) => id);
  const versions = new Map((await listNewestVersions(db, ids)).map((row) => [row.questionId, row]));
  const drafts = new Map((await listDrafts(db, ids)).map((row) => [row.questionId, row.content]));
  return {
    questions: questions.flatMap(
      ({ id, key, state, reviewOn, provenance, replacedBy }): PortableQuestion[] => {
        const version = versions.get(id);
        const draft = drafts.get(id);
        const about = { key, reviewOn, provenance, version: version?.version ?? 1 };
        if (version && state === "retired") return [{ ...about, state, replacedBy, ...contentOf(version) }];
        if (version) return [{ ...about, state: "approved", replacedBy: null, ...contentOf(version) }];
        return draft ? [{ ...about, state: "draft", replacedBy: null, ...draft }] : [];
      },
    ),
    nextAfter: (questions.length === PAGE && questions.at(-1)?.key) || null,
  };
}
