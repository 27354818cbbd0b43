import type { Db } from "@evenhand/db";
import {
  planImport,
  readBank,
  readBankTable,
  type ExistingQuestion,
  type ImportPlan,
  type Problem,
} from "@evenhand/questions/portable";
import { z } from "zod";
import { listCatalogue } from "./bank.queries.ts";
import { listDrafts, listQuestionsByKeys } from "./portable.queries.ts";
import { contentOf, listNewestVersions } from "./versions.queries.ts";

export const bankFile = z.object({
  text: z.string().max(20_000_000, "This file is too large. Split the bank into several files."),
  format: z.enum(["json", "csv"]),
  /** The file's name, kept as where its questions came from. */
  name: z.string().max(300, "Shorten the file's name to 300 characters."),
});
export type BankFile = z.infer<typeof bankFile>;

export type BankFileReading =
  | { ok: true; plan: ImportPlan; notes: string[] }
  | { ok: false; problems: Problem[] };

/** What a file says, and what importing it would do to the bank as it is now. */
export async function readBankFile(db: Db, { text, format, name }: BankFile): Promise<BankFileReading> {
  const competencies = await listCatalogue(db);
  const reading = format === "json" ? readBank(text) : readBankTable(text, { competencies, file: name });
  if (!reading.ok) return reading;
  const incoming = "bank" in reading ? reading.bank : { competencies: [], questions: reading.questions };
  const questions = await listExisting(
    db,
    incoming.questions.map(({ key }) => key),
  );
  return {
    ok: true,
    plan: planImport({ existing: { competencies, questions }, incoming }),
    notes: "notes" in reading ? reading.notes : [],
  };
}

async function listExisting(db: Db, keys: string[]): Promise<ExistingQuestion[]> {
  const questions = await listQuestionsByKeys(db, keys);
  const ids = questions.map(({ id }) => id);
  const versions = new Map((await listNewestVersions(db, ids)).map((row) => [row.questionId, row]));
  const drafts = new Map((await listDrafts(db, ids)).map((row) => [row.questionId, row.content]));
  return questions.flatMap(({ id, key, state }) => {
    const version = versions.get(id);
    const draft = drafts.get(id) ?? null;
    const content = version ? contentOf(version) : draft;
    return content
      ? [{ key, state, version: version?.version ?? 1, content, pendingDraft: version ? draft : null }]
      : [];
  });
}
