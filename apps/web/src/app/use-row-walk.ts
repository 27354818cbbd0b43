import { useEffect, useMemo, useState, type RefCallback } from "react";
import type { Command } from "./command-registry.ts";
import { useCommands } from "./commands.ts";

/** For the box around a list: `j` and `k`, and on a row the arrows, move the focus along what is marked `data-row`. */
export function useRowWalk(): RefCallback<HTMLElement> {
  const [box, setBox] = useState<HTMLElement | null>(null);
  useCommands(
    useMemo(
      (): Command[] => [
        { ...inList, id: "next-row", label: "Next row", shortcuts: ["j"], run: () => step(box, 1) },
        { ...inList, id: "previous-row", label: "Previous row", shortcuts: ["k"], run: () => step(box, -1) },
      ],
      [box],
    ),
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = steps[event.key];
      if (
        !box ||
        by === undefined ||
        !(event.target instanceof Element) ||
        !event.target.matches("[data-row]")
      )
        return;
      event.preventDefault();
      step(box, by);
    };
    box?.addEventListener("keydown", onKeyDown);
    return () => box?.removeEventListener("keydown", onKeyDown);
  }, [box]);
  return setBox;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

const inList = { group: "This page", helpOnly: true };

function step(box: HTMLElement | null, by: 1 | -1): void {
  const rows = [...(box?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  const at = rows.findIndex((row) => row === document.activeElement);
  const first = by === 1 ? 0 : rows.length - 1;
  rows[at === -1 ? first : at + by]?.focus();
}
