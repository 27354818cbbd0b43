import { useEffect, useMemo, useRef } from "react";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";
import type { QuestionPlace } from "./plan-moves.ts";

type MoveCard = (place: QuestionPlace, by: 1 | -1) => void;

/** Moves the question that has the focus up and down in its kit. */
export function useCardKeys(move: MoveCard): void {
  const latest = useRef(move);
  useEffect(() => {
    latest.current = move;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = steps[event.key];
      const place = placeOf(document.activeElement);
      if (!by || !place || !event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(place, by);
    };
    // On the way down, because a menu's button takes every arrow key for itself.
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);
  useCommands(
    useMemo((): Command[] => {
      const moveFocused = (by: 1 | -1) => {
        const place = placeOf(document.activeElement);
        if (place) latest.current(place, by);
      };
      const up = { id: "question-up", label: "Move the question up", shortcuts: ["alt+ArrowUp"] };
      const down = { id: "question-down", label: "Move the question down", shortcuts: ["alt+ArrowDown"] };
      return [
        { ...up, ...onCard, run: () => moveFocused(-1) },
        { ...down, ...onCard, run: () => moveFocused(1) },
      ];
    }, []),
  );
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };
const onCard = { group: "This page", helpOnly: true };

function placeOf(focused: Element | null): QuestionPlace | null {
  const { kit: key, question: questionVersionId } =
    focused?.closest<HTMLElement>("[data-question]")?.dataset ?? {};
  return key && questionVersionId ? { key, questionVersionId } : null;
}
