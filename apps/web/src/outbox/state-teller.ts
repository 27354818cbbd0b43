import type { SaveState } from "../app/save-state.ts";
import type { Clock } from "./clock.ts";
import { outboxState, PATIENCE, type OutboxFacts } from "./outbox-state.ts";

type TellerParts = {
  clock: Clock;
  facts: () => Omit<OutboxFacts, "waitedFor" | "savedAt">;
  report: (state: SaveState) => void;
};

/** Reports where the text is whenever that changes, and when nothing changes for too long. */
export function createStateTeller({ clock, facts, report }: TellerParts) {
  let waitingSince: number | null = null;
  let savedAt: Date | null = null;
  let cancelPatience: (() => void) | undefined;
  let told = "";

  return {
    tell,
    /** The server has taken something; what that leaves waiting is told next. */
    noteProgress(): void {
      savedAt = new Date(clock.now());
      if (waitingSince !== null) waitingSince = clock.now();
    },
  };

  function tell(): void {
    const known = facts();
    waitingSince = known.unsent === 0 ? null : (waitingSince ?? clock.now());
    const waitedFor = waitingSince === null ? 0 : clock.now() - waitingSince;
    cancelPatience?.();
    if (waitingSince !== null && waitedFor < PATIENCE)
      cancelPatience = clock.after(PATIENCE - waitedFor, tell);
    const state = outboxState({ ...known, waitedFor, savedAt });
    const text = JSON.stringify(state);
    if (text === told) return;
    told = text;
    report(state);
  }
}
