import {
  questionKind,
  questionLevel,
  slug,
  type QuestionKind,
  type QuestionLevel,
} from "@evenhand/questions";

/** What the list is narrowed to. It lives in the URL, so that a view of the bank can be sent to a colleague. */
export type BankFilter = {
  q?: string | undefined;
  kind?: QuestionKind | undefined;
  level?: QuestionLevel | undefined;
  /** The competency's key. */
  competency?: string | undefined;
  /** A role by its name, or `ANY_ROLE`. */
  role?: string | undefined;
  /** At most so many. */
  minutes?: number | undefined;
  state?: ListedState | undefined;
};

export type ListedState = (typeof listedStates)[number];
export const listedStates = ["approved", "draft", "due", "retired"] as const;

/** Stands in an address for questions that suit whoever is interviewed. */
export const ANY_ROLE = "*";

/** Takes from an address what it understands and leaves out the rest. */
export function readBankFilter(search: Record<string, unknown>): BankFilter {
  const { minutes, state } = search;
  return {
    q: textOf(search["q"])?.slice(0, MAX_SEARCH),
    kind: questionKind.safeParse(search["kind"]).data,
    level: questionLevel.safeParse(search["level"]).data,
    competency: slug.safeParse(search["competency"]).data,
    role: textOf(search["role"])?.slice(0, MAX_ROLE),
    minutes: isWhole(minutes) && minutes >= 1 && minutes <= 60 ? minutes : undefined,
    state: listedStates.find((listed) => listed === state),
  };
}

/** The longest search and role that the server takes. */
export const MAX_SEARCH = 200;
const MAX_ROLE = 80;

/** What to ask the server for. */
export const searchOf = ({ q = "", role, minutes, ...filter }: BankFilter) => ({
  ...filter,
  words: q,
  role: role === ANY_ROLE ? "" : role,
  maxMinutes: minutes,
});

export const wholeBank = {
  q: undefined,
  kind: undefined,
  level: undefined,
  competency: undefined,
  role: undefined,
  minutes: undefined,
  state: undefined,
} satisfies BankFilter;

/** How many filters are set, not counting the words. */
export const filtersSet = (filter: BankFilter): number =>
  [filter.kind, filter.level, filter.competency, filter.role, filter.minutes, filter.state].filter(
    (value) => value !== undefined,
  ).length;

const isWhole = (value: unknown): value is number => Number.isInteger(value);

/** The router reads a number in an address as a number, though somebody typed it as words to search for. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}
