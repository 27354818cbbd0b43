import { useEffect, useState, useSyncExternalStore } from "react";
import { createRoomMemory } from "./room-memory.ts";

/** How often the time on a question is noted, in seconds. */
const BEAT = 5;

/** Ticks and time spent, in this browser. Time counts for the open question while the interview runs and is looked at. */
export function useRoomMemory(interviewId: string, questionId: string | undefined, isRunning: boolean) {
  const [memory] = useState(() => createRoomMemory(interviewId, localStorage));
  const { ticked, spent } = useSyncExternalStore(memory.subscribe, memory.read);
  useEffect(() => {
    if (!isRunning || questionId === undefined) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden) memory.spend(questionId, BEAT);
    }, BEAT * 1_000);
    return () => clearInterval(timer);
  }, [memory, questionId, isRunning]);
  const spentMinutes = (id: string) => Math.floor((spent[id] ?? 0) / 60);
  return { ticked, toggle: memory.toggle, spentMinutes };
}
