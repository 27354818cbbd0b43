import { useEffect, useMemo, useRef } from "react";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";

type PlanKeys = { save: () => Promise<void>; undo: () => void };

export function usePlanKeys(keys: PlanKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useCommands(
    useMemo(
      (): Command[] => [
        {
          id: "save-plan",
          label: "Save the plan",
          group: "This page",
          shortcuts: ["mod+s", "mod+Enter"],
          run: () => void latest.current.save(),
        },
        {
          id: "undo-plan",
          label: "Undo the last change to the plan",
          group: "This page",
          run: () => latest.current.undo(),
        },
      ],
      [],
    ),
  );
  useEffect(() => {
    const undo = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      // In a text field the browser's own undo goes letter by letter, which is what people expect there.
      if (!isUndo || isTextEntry(event.target)) return;
      event.preventDefault();
      latest.current.undo();
    };
    window.addEventListener("keydown", undo);
    return () => window.removeEventListener("keydown", undo);
  }, []);
}

const isTextEntry = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== "checkbox");
