import { editPlan, type PlanDraft, type PlanEdit } from "./plan-draft.ts";

/** The draft with what led to it, and what the server holds. */
export type PlanState = {
  draft: PlanDraft;
  past: PlanDraft[];
  /** The field that was last typed into: its letters are undone together. */
  strand: string | null;
  saved: PlanDraft;
  /** Of the saved plan; the server refuses a save that is based on another. */
  revision: number;
};

export type PlanAction =
  | PlanEdit
  | { type: "undo" }
  | { type: "saved"; draft: PlanDraft; revision: number }
  | { type: "load"; draft: PlanDraft; revision: number };

export const openPlan = ({ draft, revision }: Pick<PlanState, "draft" | "revision">): PlanState => ({
  draft,
  past: [],
  strand: null,
  saved: draft,
  revision,
});

export function reducePlan(state: PlanState, action: PlanAction): PlanState {
  if (action.type === "load") return openPlan(action);
  // What was changed while the save was on its way stays, and is not saved yet.
  if (action.type === "saved")
    return { ...state, saved: action.draft, revision: action.revision, strand: null };
  if (action.type === "undo") {
    const draft = state.past.at(-1);
    return draft ? { ...state, draft, past: state.past.slice(0, -1), strand: null } : state;
  }
  const draft = editPlan(state.draft, action);
  if (draft === state.draft) return state;
  const strand = strandOf(action);
  const goesOn = strand !== null && strand === state.strand;
  return {
    ...state,
    draft,
    strand,
    past: goesOn ? state.past : [...state.past, state.draft].slice(-MOST_STEPS),
  };
}

const MOST_STEPS = 200;

export const isUnsaved = ({ draft, saved }: Pick<PlanState, "draft" | "saved">): boolean =>
  draft !== saved && JSON.stringify(draft) !== JSON.stringify(saved);

/** Null for what is done in one go. */
function strandOf(edit: PlanEdit): string | null {
  if (edit.type === "describe") return Object.keys(edit.change).join();
  if (edit.type === "describe kit") return [edit.key, ...Object.keys(edit.change)].join();
  return edit.type === "time question" ? [edit.key, edit.questionVersionId].join() : null;
}
