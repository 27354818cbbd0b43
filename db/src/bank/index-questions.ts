import { sql } from "kysely";
import type { Db } from "../database.ts";

/** Makes search know these questions as they are now; call it in every transaction that changed them. */
export async function indexQuestions(db: Db, questionIds: string[]): Promise<void> {
  await sql`select index_questions(${questionIds}::uuid[])`.execute(db);
}
