import type { Db } from "@evenhand/db";
import { readBankFile, type BankFile } from "./read-bank-file.ts";

const MOST_SHOWN = 500;

/** What importing a file would do, without doing it. Only what would change is listed, and of that the first 500. */
export async function previewBankFile(db: Db, file: BankFile) {
  const reading = await readBankFile(db, file);
  if (!reading.ok) return reading;
  const { competencies, questions } = reading.plan;
  const changing = questions.filter(({ change }) => change !== "same");
  return {
    ok: true as const,
    notes: reading.notes,
    counts: {
      new: questions.filter(({ change }) => change === "new").length,
      same: questions.filter(({ change }) => change === "same").length,
      drafts: questions.filter(({ change }) => change === "becomes a draft").length,
      refused: questions.filter(({ change }) => change === "refused").length,
    },
    competencies: competencies
      .filter(({ change }) => change !== "same")
      .map(({ key, change, incoming }) => ({ key, change, name: incoming.name })),
    questions: changing.slice(0, MOST_SHOWN).map((question) => ({
      key: question.key,
      prompt: question.incoming.prompt,
      state: question.incoming.state,
      change: question.change,
      note: question.change === "refused" ? question.reason : (question.note ?? null),
    })),
  };
}
