import { useEffect, useMemo, useRef } from "react";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";

type EditorKeys = { save: () => void; undo: () => void; nextProblem: () => void };

export function useEditorKeys(keys: EditorKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useCommands(
    useMemo(
      (): Command[] => [
        {
          ...onPage,
          id: "save-draft",
          label: "Save the draft",
          shortcuts: ["mod+s", "mod+Enter"],
          run: () => latest.current.save(),
        },
        {
          ...onPage,
          id: "next-problem",
          label: "Go to the next thing that is missing",
          shortcuts: ["alt+n"],
          run: () => latest.current.nextProblem(),
        },
        {
          ...onPage,
          id: "undo-draft",
          label: "Undo the last change to the question",
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

const onPage = { group: "This page" };

const isTextEntry = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== "radio");
