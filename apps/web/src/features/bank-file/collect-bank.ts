import type { PortableBank } from "@evenhand/questions/portable";

type Page = { questions: PortableBank["questions"]; nextAfter: string | null };

/** Where the parts of a bank are asked for. */
export type BankSource = {
  count: () => Promise<number>;
  /** The questions whose keys come after this one. */
  page: (after: string) => Promise<Page>;
  competencies: () => Promise<PortableBank["competencies"]>;
};

export type Progress = { done: number; total: number };

/** The whole bank, page by page. Rejects when any part of it cannot be had, so that nobody keeps half of it. */
export async function collectBank(
  source: BankSource,
  onProgress: (progress: Progress) => void,
): Promise<PortableBank> {
  const total = await source.count();
  const questions: PortableBank["questions"] = [];
  for (let after: string | null = ""; after !== null;) {
    onProgress({ done: questions.length, total: Math.max(total, questions.length) });
    const page: Page = await source.page(after);
    questions.push(...page.questions);
    after = page.nextAfter;
  }
  onProgress({ done: questions.length, total: questions.length });
  // After the questions, so that a competency that somebody has just added for one of them is among them.
  const competencies = await source.competencies();
  return { format: "hiring-loop", version: 1, contains: ["bank"], competencies, questions };
}
