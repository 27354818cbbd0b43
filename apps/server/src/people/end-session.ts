import type { Transactions } from "@evenhand/db";
import { notFound } from "../domain-error.ts";
import type { SignedIn } from "../trpc.ts";
import { deleteSession } from "./sessions.queries.ts";

export async function endSession(db: Transactions, viewer: SignedIn, sessionId: string): Promise<void> {
  if (!(await db.transaction((db) => deleteSession(db, viewer, sessionId)))) throw notFound();
}
