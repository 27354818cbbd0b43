import type { QuestionDraft } from "@evenhand/questions";
import { openDB, type DBSchema } from "idb";
import type { Base } from "./editor-state.ts";

/** What was typed and not saved yet, as this browser keeps it. */
export type KeptDraft = {
  memberId: string;
  questionId: string;
  content: QuestionDraft;
  base: Base;
  /** Whether the server has never heard of the question. */
  isNew: boolean;
  keptAt: string;
};

type Key = [memberId: string, questionId: string];
type Tables = DBSchema & { drafts: { key: Key; value: KeptDraft } };

/** Every call rejects when the browser keeps nothing. */
export function openKeptDrafts(name = "evenhand-question-drafts") {
  const opening = openDB<Tables>(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore("drafts", { keyPath: ["memberId", "questionId"] }),
  });
  // A browser without storage is no failure until somebody asks for it.
  opening.catch(() => undefined);
  return {
    async read(memberId: string, questionId: string): Promise<KeptDraft | undefined> {
      return await (await opening).get("drafts", [memberId, questionId]);
    },
    /** The member's questions that were begun here and never saved, the latest first. */
    async listNew(memberId: string): Promise<KeptDraft[]> {
      const kept = await (await opening).getAll("drafts", IDBKeyRange.bound([memberId], [memberId, []]));
      return kept.filter(({ isNew }) => isNew).toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
    },
    async write(kept: KeptDraft): Promise<void> {
      const transaction = (await opening).transaction("drafts", "readwrite");
      const request = transaction.store.put(kept);
      // Said at once, so that a page which goes now has already handed everything over.
      transaction.commit();
      await Promise.all([request, transaction.done]);
    },
    async remove(memberId: string, questionId: string): Promise<void> {
      await (await opening).delete("drafts", [memberId, questionId]);
    },
  };
}
