import type { Competency } from "../competency.ts";
import type { QuestionState } from "../lifecycle.ts";
import { questionDraft, type QuestionDraft } from "../question-draft.ts";
import { planCompetencies, type CompetencyChange } from "./plan-competencies.ts";
import type { PortableBank, PortableQuestion } from "./portable-bank.ts";
import { contentOf, sameContent } from "./same-content.ts";
import { inTableForm } from "./table-form.ts";

/** A question as a bank has it. `content` is what is asked, or the draft itself for one that was never approved. */
export type ExistingQuestion = {
  key: string;
  version: number;
  state: QuestionState;
  content: QuestionDraft;
  /** A draft of the next version that waits for a second person. */
  pendingDraft: QuestionDraft | null;
};

/** What an import does to one question. `content` is what to keep, `note` is for the person who decides on the import. */
export type QuestionChange = {
  key: string;
  incoming: PortableQuestion;
  content: QuestionDraft;
  note?: string;
} & ({ change: "new" | "same" | "becomes a draft" } | { change: "refused"; reason: string });

export type ImportPlan = { competencies: CompetencyChange[]; questions: QuestionChange[] };

type Banks = {
  existing: { competencies: readonly Competency[]; questions: readonly ExistingQuestion[] };
  incoming: Pick<PortableBank, "competencies" | "questions">;
};

/**
 * What an import would do, question by question: nothing to what is the same, so repeating one makes nothing twice, and nothing
 * to what is asked now. Other content of a known question is put to a second person as a draft of its next version.
 */
export function planImport({ existing, incoming }: Banks): ImportPlan {
  const known = new Map(existing.questions.map((question) => [question.key, question]));
  return {
    competencies: planCompetencies(existing.competencies, incoming.competencies),
    questions: incoming.questions.map((question) => planQuestion(known.get(question.key), question)),
  };
}

function planQuestion(existing: ExistingQuestion | undefined, incoming: PortableQuestion): QuestionChange {
  const { key } = incoming;
  if (!existing) return { key, incoming, content: contentOf(incoming), change: "new" };
  const pending = existing.state === "draft" ? existing.content : existing.pendingDraft;
  const content = isFromTable(incoming)
    ? { ...contentOf(incoming), specimenAnswers: existing.content.specimenAnswers }
    : contentOf(incoming);
  const about = { key, incoming, content };
  if (isSaidBy(incoming, existing.content) || (pending && isSaidBy(incoming, pending)))
    return { ...about, ...noteOn(existing, incoming), change: "same" };
  if (pending) return { ...about, change: "refused", reason: PENDING };
  const [problem] = questionDraft.safeParse(content).error?.issues ?? [];
  if (problem)
    return { ...about, change: "refused", reason: `This does not fit in a draft. ${problem.message}` };
  return { ...about, ...noteOn(existing, incoming), change: "becomes a draft" };
}

const PENDING =
  "Somebody is already changing this question. Approve or discard that draft, then import again.";

// A table has no specimen answers, so it says nothing about those of the bank
const isFromTable = ({ provenance, specimenAnswers }: PortableQuestion) =>
  provenance.kind === "table" && specimenAnswers.length === 0;

function isSaidBy(incoming: PortableQuestion, existing: QuestionDraft): boolean {
  const content = contentOf(incoming);
  if (sameContent(content, existing)) return true;
  const { specimenAnswers } = existing;
  return isFromTable(incoming) && sameContent({ ...content, specimenAnswers }, inTableForm(existing));
}

function noteOn(existing: ExistingQuestion, incoming: PortableQuestion): { note?: string } {
  const notes: string[] = [];
  if (incoming.state !== existing.state && (incoming.state !== "draft" || existing.state === "retired"))
    notes.push(`It is ${incoming.state} in the file and stays ${existing.state} here.`);
  if (incoming.state !== "draft" && incoming.version < existing.version)
    notes.push(
      `The file has version ${incoming.version}, which is older than version ${existing.version} here.`,
    );
  return notes.length > 0 ? { note: notes.join(" ") } : {};
}
