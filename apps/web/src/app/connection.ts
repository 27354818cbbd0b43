import { useSyncExternalStore } from "react";

export type Connection = "connected" | "reconnecting" | "offline";

/** What the live updates know about the way to the server; `off` before they run. */
export type LiveState = "off" | "live" | "reconnecting";

const listeners = new Set<() => void>();
let live: LiveState = "off";

export function reportLive(state: LiveState): void {
  live = state;
  for (const listener of listeners) listener();
}

export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => connectionOf(live, navigator.onLine));
}

/** A browser without a network can still reach a server on its own machine, so an open stream says more. */
export function connectionOf(state: LiveState, online: boolean): Connection {
  if (state === "live") return "connected";
  if (!online) return "offline";
  return state === "reconnecting" ? "reconnecting" : "connected";
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
