import { useEffect, useRef } from "react";
import { singleKeyPreference } from "../../app/use-shortcuts.ts";
import { letterAt } from "./notes-for-competency.ts";

type SectionKeys = {
  levels: number;
  /** Ids of the notes on screen in the order of their letters. */
  noteIds: readonly string[];
  onLevel: (level: number) => void;
  onNotAssessed: () => void;
  onCite: (noteId: string) => void;
};

/** While the focus is inside, a digit rates, 0 says "not assessed" and a letter cites; not while somebody types or chooses. */
export function useSectionKeys(keys: SectionKeys) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = section.current;
    const press = (event: KeyboardEvent) => pressInSection(event, keys);
    element?.addEventListener("keydown", press);
    return () => element?.removeEventListener("keydown", press);
  }, [keys]);
  return section;
}

function pressInSection(event: KeyboardEvent, keys: SectionKeys): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (singleKeyPreference.read() === "off" || takesKeys(event.target)) return;
  const noteId = keys.noteIds.find((_, index) => letterAt(index) === event.key);
  const level = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
  if (noteId !== undefined) keys.onCite(noteId);
  else if (level >= 1 && level <= keys.levels) keys.onLevel(level);
  else if (event.key === "0") keys.onNotAssessed();
  else return;
  event.preventDefault();
}

function takesKeys(target: EventTarget | null): boolean {
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}
