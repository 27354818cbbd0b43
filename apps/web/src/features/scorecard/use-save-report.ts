import { useEffect } from "react";
import { reportSaveState, type SaveState } from "../../app/save-state.ts";
import { hasUnsendable, type Draft } from "./scorecard-draft.ts";
import type { SaverState } from "./scorecard-saver.ts";

/** Tells the top line where this scorecard is, and asks before the tab closes over something kept nowhere. */
export function useSaveReport(saved: SaverState, { draft, isKept }: { draft: Draft; isKept: boolean }): void {
  const unsendable = hasUnsendable(draft);
  useEffect(() => {
    reportSaveState(toSaveState(saved, { unsendable, isKept }));
  }, [saved, unsendable, isKept]);
  useEffect(() => () => reportSaveState({ kind: "nothing to save" }), []);

  const isAtRisk = !isKept && saved.kind !== "unchanged" && saved.kind !== "saved";
  useEffect(() => {
    if (!isAtRisk) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isAtRisk]);
}

export function toSaveState(
  saved: SaverState,
  { unsendable, isKept }: { unsendable: boolean; isKept: boolean },
): SaveState {
  if (saved.kind === "failing")
    return isKept
      ? { kind: "on this device", count: 1 }
      : { kind: "at risk", message: "Not saved: keep this page open" };
  if (saved.kind === "stopped") return { kind: "at risk", message: "Not saved: see the top of the page" };
  if (saved.kind === "saving") return saved;
  // While part of the draft is only here, "saved" would say too much.
  return saved.kind === "unchanged" || unsendable ? { kind: "nothing to save" } : saved;
}
