import type { SaveState } from "../app/save-state.ts";
import type { Clock } from "./clock.ts";

/** How long signing out waits for the server to take what is left, in milliseconds. */
export const FAREWELL = 3_000;

/** Follows where the notes are, so that somebody who signs out leaves none behind without knowing. */
export function createLeaving(clock: Clock) {
  let latest: SaveState = { kind: "nothing to save" };
  const waiting = new Set<() => void>();

  return {
    hear(state: SaveState): void {
      latest = state;
      for (const look of waiting) look();
    },
    /** Gives what waits a moment, then says what would stay behind; null when everything is on the server. */
    settle(): Promise<string | null> {
      return new Promise((resolve) => {
        const finish = () => {
          waiting.delete(look);
          cancel();
          resolve(leftBehind(latest));
        };
        const look = () => {
          if (leftBehind(latest) === null) finish();
        };
        const cancel = clock.after(FAREWELL, finish);
        waiting.add(look);
        look();
      });
    },
  };
}

function leftBehind(state: SaveState): string | null {
  const count = "count" in state ? (state.count ?? 0) : 0;
  if (count === 0) return null;
  const notes = count === 1 ? "1 note is" : `${count} notes are`;
  const fate =
    state.kind === "at risk"
      ? "This browser cannot keep the text, so copy it first."
      : "What is missing stays on this device and is sent when you sign in here again.";
  return `${notes} not on the server yet. ${fate}`;
}
