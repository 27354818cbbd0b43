import { useSyncExternalStore } from "react";

/** Where the text on the screen is. Whoever keeps text reports it here; the top line shows it. */
export type SaveState =
  | { kind: "nothing to save" }
  | { kind: "saving"; count?: number }
  /** `unprotected` when this browser refuses to keep copies, so that only the server has the text. */
  | { kind: "saved"; at: Date; unprotected?: boolean }
  /** Kept in this browser until the reader saves it. */
  | { kind: "kept here" }
  /** Kept in this browser, to be sent when the server answers again. */
  | { kind: "on this device"; count: number }
  /** Kept in this browser until the same member signs in. */
  | { kind: "sign in again"; count: number }
  /** Kept in this browser because the server will not take it as it is. `message` says what to do. */
  | { kind: "refused"; count: number; message: string }
  /** Not even this browser could keep it. `message` says what to do. */
  | { kind: "at risk"; message: string; count?: number };

type Reporter = "notes" | "page";

const listeners = new Set<() => void>();
const reports = new Map<Reporter, SaveState>();
const nothing: SaveState = { kind: "nothing to save" };
let worst: SaveState = nothing;

/** Notes are reported on every page, because they go on being sent; a page with text of its own adds to that. */
export function reportSaveState(state: SaveState, by: Reporter = "page"): void {
  reports.set(by, state);
  worst = worstOf([...reports.values()]);
  for (const listener of listeners) listener();
}

/** The report that worries most. */
export function useSaveState(): SaveState {
  return useSyncExternalStore(subscribe, () => worst);
}

/** Where the notes are, whatever else the page has to save. */
export function useNotesState(): SaveState {
  return useSyncExternalStore(subscribe, () => reports.get("notes") ?? nothing);
}

/** How many notes are held up on their way to the server. What is on its way does not count. */
export function heldUp(notes: SaveState): number {
  return "count" in notes && notes.kind !== "saving" ? (notes.count ?? 0) : 0;
}

export function worstOf(states: readonly SaveState[]): SaveState {
  return states.reduce<SaveState>((a, b) => {
    if (a.kind === "saved" && b.kind === "saved") return a.at > b.at ? a : b;
    return worry.indexOf(b.kind) > worry.indexOf(a.kind) ? b : a;
  }, nothing);
}

const worry: readonly SaveState["kind"][] = [
  "nothing to save",
  "saved",
  "saving",
  "kept here",
  "on this device",
  "sign in again",
  "refused",
  "at risk",
];

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
