import type { Transactions, Viewer } from "@evenhand/db";
import { notFound } from "../domain-error.ts";
import { deletePasskey } from "./passkeys.queries.ts";

export async function removePasskey(db: Transactions, viewer: Viewer, passkeyId: string): Promise<void> {
  if (!(await db.transaction((db) => deletePasskey(db, viewer, passkeyId)))) throw notFound();
}
