import { useMemo } from "react";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";
import type { QuestionTab } from "./question-tab.ts";

type Tabs = { hasVersion: boolean; hasDraft: boolean; show: (tab: QuestionTab | "question") => void };

/** The parts of a question by name, for the palette. */
export function useTabCommands({ hasVersion, hasDraft, show }: Tabs): void {
  useCommands(
    useMemo((): Command[] => {
      if (!hasVersion) return [];
      const group = "This question";
      return [
        { id: "show-question", label: "Show the question", group, run: () => show("question") },
        ...(hasDraft ? [{ id: "show-draft", label: "Show its draft", group, run: () => show("draft") }] : []),
        { id: "show-versions", label: "Show its versions", group, run: () => show("versions") },
      ];
    }, [hasVersion, hasDraft, show]),
  );
}
