import type { Connection } from "./connection.ts";
import type { SaveState } from "./save-state.ts";

type SaveWords = {
  /** What the corner shows. */
  shown: string;
  /** What is said aloud. It changes only when the answer to "is my text safe?" does, not on every save. */
  said: string;
  isProblem: boolean;
};

export function saveWords(state: SaveState, connection: Connection): SaveWords {
  if (state.kind === "at risk") return problem(state.message, state.message);
  if (state.kind === "refused")
    return problem(`${state.count} not taken by the server`, `Not saved yet. ${state.message}`);
  if (state.kind === "sign in again")
    return problem(
      `Sign in again · ${state.count} on this device`,
      "Your sign-in has ended. Your text is on this device and will be sent when you sign in again.",
    );
  if (state.kind === "on this device") {
    const { shown, said } = waiting[connection];
    return problem(`${shown} · ${state.count} on this device`, said);
  }
  if (state.kind === "kept here") {
    const { shown, said } = unsaved[connection];
    return { shown, said, isProblem: connection !== "connected" };
  }
  if (connection === "offline") return problem("Offline", "Offline.");
  if (connection === "reconnecting")
    return { shown: "Reconnecting…", said: "Reconnecting.", isProblem: true };
  if (state.kind === "saved" && state.unprotected)
    return problem(
      `${settled(state)}, without a copy here`,
      "This browser keeps no copy of your text. If saving stops, copy your notes.",
    );
  return { shown: settled(state), said: "", isProblem: false };
}

const problem = (shown: string, said: string): SaveWords => ({ shown, said, isProblem: true });

const waiting = {
  connected: { shown: "Sending", said: "Your text is on this device and is being sent." },
  reconnecting: { shown: "Reconnecting", said: "Reconnecting. Your text is on this device." },
  offline: { shown: "Offline", said: "Offline. Your text is on this device." },
} as const satisfies Record<Connection, unknown>;

const unsaved = {
  connected: { shown: "Not saved · kept here", said: "" },
  reconnecting: { shown: "Reconnecting · kept here", said: "Reconnecting. Your text is on this device." },
  offline: { shown: "Offline · kept here", said: "Offline. Your text is on this device." },
} as const satisfies Record<Connection, unknown>;

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
