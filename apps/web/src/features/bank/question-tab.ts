/** Which part of a question is open. The question itself when nothing is said. */
export type QuestionTab = "draft" | "versions";

export type QuestionSearch = {
  tab?: QuestionTab | undefined;
  /** The version whose changes are shown. */
  version?: number | undefined;
};

export function readQuestionSearch(search: Record<string, unknown>): QuestionSearch {
  const { tab, version } = search;
  return {
    tab: tab === "draft" || tab === "versions" ? tab : undefined,
    version: typeof version === "number" && Number.isInteger(version) && version >= 1 ? version : undefined,
  };
}

/** The way to another question, or to none, keeps the list as it is narrowed and begins at the front. */
export const atQuestion = <Search extends object>(search: Search) => ({
  ...search,
  tab: undefined,
  version: undefined,
});
