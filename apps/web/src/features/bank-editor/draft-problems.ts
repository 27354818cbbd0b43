import { question, questionOfDraft, type QuestionDraft } from "@evenhand/questions";

/** A place in a draft: field names, and numbers that count the entries of lists from 0. */
export type Path = readonly (string | number)[];

/** What still stands between a draft and its approval, at a place of the draft as it is written. */
export type DraftProblem = { path: Path; message: string };

export function draftProblems(content: QuestionDraft): DraftProblem[] {
  const issues = question.safeParse(questionOfDraft("draft", content)).error?.issues ?? [];
  return issues
    .map(({ path, message }) => ({
      path: pathInDraft(
        content,
        path.map((step) => (typeof step === "symbol" ? String(step) : step)),
      ),
      message,
    }))
    .filter(({ path }) => path[0] !== "key");
}

/** A question leaves out the empty lines of its draft, so its lines are counted otherwise. */
export function pathInDraft(content: QuestionDraft, path: Path): Path {
  const places = [2, 3, 4].flatMap((length) => {
    const index = path[length - 1];
    const list = valueAt(content, path.slice(0, length - 1));
    const isShortened = typeof index === "number" && Array.isArray(list) && canHaveBlanks(path, length);
    return isShortened ? [{ at: length - 1, index: placeOfFilled(list, index) }] : [];
  });
  return places.reduce<Path>((found, { at, index }) => found.with(at, index), path);
}

/** Whether a list of so many steps' length down the path drops its empty lines. */
function canHaveBlanks([field, inner, lines]: Path, length: number): boolean {
  if (length === 2) return field === "probes" || field === "roles";
  if (length === 3) return field === "guide" && inner === "parts";
  return field === "intents" && (lines === "listenFor" || lines === "watchFor");
}

function placeOfFilled(list: readonly unknown[], wanted: number): number {
  const filled = list.flatMap((line, index) => (isBlank(line) ? [] : [index]));
  return filled[wanted] ?? wanted;
}

/** Whether nothing is written at the path yet. */
export const isUnwritten = (content: QuestionDraft, path: Path): boolean => isBlank(valueAt(content, path));

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  return typeof value === "object" && Object.values(value).every(isBlank);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner !== null && typeof inner === "object" ? Reflect.get(inner, step) : undefined),
    value,
  );
}
