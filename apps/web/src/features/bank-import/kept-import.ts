import type { GuideSpan, ImportWarning } from "@evenhand/questions/guide-import";
import { openDB, type DBSchema } from "idb";
import type { Review } from "./review-state.ts";

/** A guide as it is shown beside its questions. It does not change while it is reviewed. */
export type GuideSource = {
  /** What the drafts will say they come from. */
  title: string;
  text: string;
  spans: GuideSpan[];
  warnings: ImportWarning[];
};

/** An import that was left half-way. */
export type KeptImport = { source: GuideSource; review: Review; keptAt: string };

type Tables = DBSchema & {
  sources: { key: string; value: GuideSource };
  // Apart from the source, which may be large and is written once.
  reviews: { key: string; value: Omit<KeptImport, "source"> };
};

/** Keeps one import for each member. Every call rejects when the browser keeps nothing. */
export function openKeptImports(name = "evenhand-guide-imports") {
  const opening = openDB<Tables>(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore("sources");
      fresh.createObjectStore("reviews");
    },
  });
  // A browser without storage is no failure until somebody asks for it.
  opening.catch(() => undefined);
  return {
    async read(memberId: string): Promise<KeptImport | undefined> {
      const database = await opening;
      const source = await database.get("sources", memberId);
      const rest = await database.get("reviews", memberId);
      return source && rest ? { source, ...rest } : undefined;
    },
    async begin(memberId: string, { source, review, keptAt }: KeptImport): Promise<void> {
      const transaction = (await opening).transaction(["sources", "reviews"], "readwrite");
      await Promise.all([
        transaction.objectStore("sources").put(source, memberId),
        transaction.objectStore("reviews").put({ review, keptAt }, memberId),
        transaction.done,
      ]);
    },
    async write(memberId: string, kept: Omit<KeptImport, "source">): Promise<void> {
      const transaction = (await opening).transaction("reviews", "readwrite");
      const request = transaction.store.put(kept, memberId);
      // Said at once, so that a page which goes now has already handed everything over.
      transaction.commit();
      await Promise.all([request, transaction.done]);
    },
    async remove(memberId: string): Promise<void> {
      const transaction = (await opening).transaction(["sources", "reviews"], "readwrite");
      await Promise.all([
        transaction.objectStore("sources").delete(memberId),
        transaction.objectStore("reviews").delete(memberId),
        transaction.done,
      ]);
    },
  };
}

export const keptImports = openKeptImports();
