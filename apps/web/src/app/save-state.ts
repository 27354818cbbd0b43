import { useSyncExternalStore } from "react";

/** Where the text on the screen is. Whoever keeps text reports it here; the top line shows it. */
export type SaveState =
  | { kind: "nothing to save" }
  | { kind: "saving" }
  | { kind: "saved"; at: Date }
  /** Kept in this browser, to be sent when the server answers again. */
  | { kind: "on this device"; count: number }
  /** Not even this browser could keep it. `message` says what to do. */
  | { kind: "at risk"; message: string };

const listeners = new Set<() => void>();
let current: SaveState = { kind: "nothing to save" };

export function reportSaveState(state: SaveState): void {
  current = state;
  for (const listener of listeners) listener();
}

export function useSaveState(): SaveState {
  return useSyncExternalStore(subscribe, () => current);
}

export function useOnline(): boolean {
  return useSyncExternalStore(subscribeToNetwork, () => navigator.onLine);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function subscribeToNetwork(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
