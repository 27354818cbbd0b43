import { useEffect } from "react";
import { reportSaveState, type SaveState } from "../../app/save-state.ts";
import { hasUnsendable, type Draft } from "./scorecard-draft.ts";
import type { SaverState } from "./scorecard-saver.ts";

/** Tells the top line where this scorecard is, and asks before the tab closes over something unsaved. */
export function useSaveReport(saved: SaverState, draft: Draft): void {
  const unsendable = hasUnsendable(draft);
  useEffect(() => {
    reportSaveState(toSaveState(saved, unsendable));
  }, [saved, unsendable]);
  useEffect(() => () => reportSaveState({ kind: "nothing to save" }), []);

  const isUnsaved = saved.kind === "saving" || saved.kind === "failing" || saved.kind === "stopped";
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
}

function toSaveState(saved: SaverState, unsendable: boolean): SaveState {
  if (saved.kind === "failing") return { kind: "at risk", message: "Not saved yet: keep this page open" };
  if (saved.kind === "stopped") return { kind: "at risk", message: "Not saved: see the top of the page" };
  if (saved.kind === "saving") return saved;
  // While part of the draft is only here, "saved" would say too much.
  return saved.kind === "unchanged" || unsendable ? { kind: "nothing to save" } : saved;
}
