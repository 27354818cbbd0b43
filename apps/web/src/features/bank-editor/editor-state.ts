import type { QuestionDraft } from "@evenhand/questions";

/** What a draft was written over: the newest version (0 before the first) and the draft's revision (0 where none was begun). */
export type Base = { version: number; revision: number };

export type EditorState = {
  content: QuestionDraft;
  past: QuestionDraft[];
  /** The field that was last typed into: its letters are undone together. */
  strand: string | null;
  /** What the server has of it. */
  saved: QuestionDraft;
  base: Base;
};

export type EditorAction =
  | { type: "change"; content: QuestionDraft; strand: string | null }
  | { type: "undo" }
  | { type: "saved"; content: QuestionDraft; base: Base }
  /** Begins again over what the server has, with or without text that is not saved yet. */
  | { type: "open"; content: QuestionDraft; saved: QuestionDraft; base: Base };

export const openEditor = (opened: Pick<EditorState, "content" | "saved" | "base">): EditorState => ({
  ...opened,
  past: [],
  strand: null,
});

export function reduceEditor(state: EditorState, action: EditorAction): EditorState {
  if (action.type === "open")
    return { ...openEditor(action), past: [...state.past, state.content].slice(-MOST_STEPS) };
  // What was written while the save was on its way stays, and is not saved yet.
  if (action.type === "saved") return { ...state, saved: action.content, base: action.base, strand: null };
  if (action.type === "undo") {
    const content = state.past.at(-1);
    return content ? { ...state, content, past: state.past.slice(0, -1), strand: null } : state;
  }
  if (isSameContent(action.content, state.content)) return state;
  const goesOn = action.strand !== null && action.strand === state.strand;
  return {
    ...state,
    content: action.content,
    strand: action.strand,
    past: goesOn ? state.past : [...state.past, state.content].slice(-MOST_STEPS),
  };
}

const MOST_STEPS = 200;

export const isUnsaved = ({ content, saved }: Pick<EditorState, "content" | "saved">): boolean =>
  !isSameContent(content, saved);

export const isSameBase = (one: Base, other: Base): boolean =>
  one.version === other.version && one.revision === other.revision;

/** By what they say, not by the order in which their fields happen to be written. */
export const isSameContent = (one: QuestionDraft, other: QuestionDraft): boolean =>
  one === other || canonical(one) === canonical(other);

const canonical = (content: QuestionDraft): string =>
  JSON.stringify(content, (_name, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
