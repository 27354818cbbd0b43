import { openDB, type DBSchema } from "idb";
import type { Draft } from "./scorecard-draft.ts";

/** A draft as this browser kept it, and the revision it was made over. */
export type DraftCopy = { baseRevision: number; draft: Draft; keptAt: string };

export type DraftKey = { memberId: string; interviewId: string };

type Tables = DBSchema & { drafts: { key: [memberId: string, interviewId: string]; value: DraftCopy } };

/** What outlives the page where the server has not answered yet. Every call rejects when the browser keeps nothing. */
export function openDraftCopies(name = "evenhand-scorecards") {
  const opening = openTables(name);
  // A browser without storage is no failure until somebody asks for it.
  opening.catch(() => undefined);
  return {
    async read({ memberId, interviewId }: DraftKey): Promise<DraftCopy | undefined> {
      return await (await opening).get("drafts", [memberId, interviewId]);
    },
    async write({ memberId, interviewId }: DraftKey, copy: DraftCopy): Promise<void> {
      const transaction = (await opening).transaction("drafts", "readwrite", { durability: "strict" });
      await Promise.all([transaction.store.put(copy, [memberId, interviewId]), transaction.done]);
    },
    async remove({ memberId, interviewId }: DraftKey): Promise<void> {
      await (await opening).delete("drafts", [memberId, interviewId]);
    },
  };
}

async function openTables(name: string) {
  return await openDB<Tables>(name, 1, { upgrade: (fresh) => void fresh.createObjectStore("drafts") });
}
