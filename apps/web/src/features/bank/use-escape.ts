import { useEffect, useMemo, useState, type RefCallback } from "react";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";

/** For a box that Escape closes before it closes anything around it, also while somebody types in it. */
export function useEscape(label: string, close: () => void): RefCallback<HTMLElement> {
  const [box, setBox] = useState<HTMLElement | null>(null);
  useCommands(
    useMemo(
      (): Command[] => [
        { id: `escape ${label}`, label, group: "This question", shortcuts: ["Escape"], run: close },
      ],
      [label, close],
    ),
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      close();
    };
    box?.addEventListener("keydown", onKeyDown);
    return () => box?.removeEventListener("keydown", onKeyDown);
  }, [box, close]);
  return setBox;
}
