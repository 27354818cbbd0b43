import type { SaveState } from "./save-state.ts";

type SaveWords = {
  /** What the corner shows. */
  shown: string;
  /** What is said aloud. It changes only when the answer to "is my text safe?" does, not on every save. */
  said: string;
  isProblem: boolean;
};

export function saveWords(state: SaveState, online: boolean): SaveWords {
  if (state.kind === "at risk") return { shown: state.message, said: state.message, isProblem: true };
  if (state.kind === "on this device") {
    const kept = `${state.count} on this device`;
    return online
      ? {
          shown: `Sending · ${kept}`,
          said: "Your text is on this device and is being sent.",
          isProblem: true,
        }
      : { shown: `Offline · ${kept}`, said: "Offline. Your text is on this device.", isProblem: true };
  }
  if (!online) return { shown: "Offline", said: "Offline.", isProblem: true };
  return { shown: settled(state), said: "", isProblem: false };
}

function settled(state: Extract<SaveState, { kind: "saving" | "saved" | "nothing to save" }>): string {
  if (state.kind === "nothing to save") return "Connected";
  return state.kind === "saving" ? "Saving…" : `Saved ${clock.format(state.at)}`;
}

const clock = new Intl.DateTimeFormat(undefined, {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});
