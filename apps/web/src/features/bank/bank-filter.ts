import { questionKind, questionLevel, type QuestionKind, type QuestionLevel } from "@evenhand/questions";

/** What the list is narrowed to. It lives in the URL, so that a view of the bank can be sent to a colleague. */
export type BankFilter = {
  q?: string | undefined;
  kind?: QuestionKind | undefined;
  /** The competency's key. */
  competency?: string | undefined;
  level?: QuestionLevel | undefined;
};

type Findable = {
  prompt: string;
  kind: string;
  level: string;
  intents: readonly { sentence: string; competencyId: string; listenFor: string[]; watchFor: string[] }[];
};

/** Takes from an address what it understands and leaves out the rest. */
export function readBankFilter(search: Record<string, unknown>): BankFilter {
  return {
    q: textOf(search["q"]),
    kind: questionKind.safeParse(search["kind"]).data,
    competency: textOf(search["competency"]),
    level: questionLevel.safeParse(search["level"]).data,
  };
}

/** Questions that carry every word of the search, in any order, and pass each filter that is set. */
export function findQuestions<Question extends Findable>(
  questions: readonly Question[],
  filter: Omit<BankFilter, "competency"> & { competencyId?: string | undefined },
): Question[] {
  const wanted = fold(filter.q ?? "").split(/\s+/);
  return questions.filter(
    (question) =>
      (filter.kind === undefined || question.kind === filter.kind) &&
      (filter.level === undefined || question.level === filter.level) &&
      (filter.competencyId === undefined ||
        question.intents.some(({ competencyId }) => competencyId === filter.competencyId)) &&
      hasWords(question, wanted),
  );
}

function hasWords({ prompt, intents }: Findable, wanted: string[]): boolean {
  const signals = intents.flatMap(({ sentence, listenFor, watchFor }) => [
    sentence,
    ...listenFor,
    ...watchFor,
  ]);
  const text = fold([prompt, ...signals].join("\n"));
  return wanted.every((word) => text.includes(word));
}

/** Lower case and without accents, so that "naive" finds "naïve". */
const fold = (text: string) =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();

/** The router reads a number in an address as a number, though somebody typed it as words to search for. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}
