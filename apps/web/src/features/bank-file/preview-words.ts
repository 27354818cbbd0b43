import type { BankFormat } from "./decode-file.ts";
import { counted } from "./file-words.ts";
import type { Preview } from "./import-steps.ts";

/** What importing a file would do with its questions, in one sentence. */
export function previewSentence({ counts }: Pick<Preview, "counts">, format: BankFormat): string {
  const parts = kinds(format).flatMap(({ count, one, several }) => {
    const number = counts[count];
    return number === 0 ? [] : [{ number, does: number === 1 ? one : several }];
  });
  const [first, ...others] = parts;
  if (!first) return "No questions change.";
  const rest = others.map(({ number, does }) => `, ${number.toLocaleString("en")} ${does}`);
  return `${counted(first.number, "question")} ${first.does}${rest.join("")}.`;
}

type Kind = { count: keyof Preview["counts"]; one: string; several: string };

const kinds = (format: BankFormat): Kind[] => [
  format === "csv"
    ? { count: "new", one: "is new and comes in as a draft", several: "are new and come in as drafts" }
    : { count: "new", one: "is new", several: "are new" },
  {
    count: "drafts",
    one: "becomes a draft for a second person to approve",
    several: "become drafts for a second person to approve",
  },
  { count: "refused", one: "cannot come in yet", several: "cannot come in yet" },
  {
    count: "same",
    one: "is already here and stays as it is",
    several: "are already here and stay as they are",
  },
];

/** What importing a file would do with competencies. Their names stand in the sentence while they are few. */
export function competencySentences(competencies: Preview["competencies"]): string[] {
  const told = (wanted: Preview["competencies"][number]["change"], lead: string, after = "") => {
    const names = competencies.filter(({ change }) => change === wanted).map(({ name }) => name);
    const others = names.length - MOST_NAMED;
    const more = others > 0 ? ` and ${others.toLocaleString("en")} more` : "";
    return names.length === 0 ? [] : [`${lead}: ${names.slice(0, MOST_NAMED).join(", ")}${more}.${after}`];
  };
  return [
    ...told("new", "New competencies"),
    ...told("rubric changes", "Rubrics that get a new version", " What was graded keeps its own."),
    ...told("definition changes", "Competencies whose name or definition changes"),
  ];
}

const MOST_NAMED = 12;

/** Whether importing would change anything. */
export const changesSomething = ({
  counts,
  competencies,
}: Pick<Preview, "counts" | "competencies">): boolean =>
  counts.new + counts.drafts + counts.refused + competencies.length > 0;

/** What the one button says. */
export function importLabel({ counts, competencies }: Pick<Preview, "counts" | "competencies">): string {
  const questions = counts.new + counts.drafts;
  return `Import ${questions > 0 ? counted(questions, "question") : counted(competencies.length, "competency")}`;
}

/** Whether new questions ask what the bank asks already. `first` is how many were compared, where that was not all. */
export function comparisonSentence(close: number, first: number | null): string {
  const among =
    first === null ? "the new questions" : `the first ${first.toLocaleString("en")} new questions`;
  if (close === 0) return `None of ${among} is close to one that is here.`;
  if (close === 1) return `One of ${among} is close to one that is here. Read both before you import.`;
  return `${close.toLocaleString("en")} of ${among} are close to ones that are here. Read them side by side before you import.`;
}

/** What an import did. An import by somebody else a moment earlier leaves nothing to do. */
export function resultSentences(
  { added, drafted, preview: { competencies } }: Result,
  format: BankFormat,
): string[] {
  const addedAs =
    format === "csv" ? `, as ${added === 1 ? "a draft" : "drafts"} to complete and approve` : "";
  const wait = drafted === 1 ? "waits as a draft" : "wait as drafts";
  const sentences = [
    added > 0 && `${counted(added, "question")} ${added === 1 ? "is" : "are"} in the bank now${addedAs}.`,
    drafted > 0 &&
      `${counted(drafted, "changed question")} ${wait} for a second person to approve. Until then, what was in the bank is asked.`,
    competencies.length > 0 &&
      `${counted(competencies.length, "competency")} ${competencies.length === 1 ? "was" : "were"} taken over.`,
  ].filter((sentence) => sentence !== false);
  return sentences.length > 0 ? sentences : ["Everything in this file is already here."];
}

type Result = { added: number; drafted: number; preview: Pick<Preview, "competencies"> };
