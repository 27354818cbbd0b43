import { useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Notebook } from "../../outbox/notebook.ts";
import { newNoteId } from "../../outbox/note-id.ts";
import type { StreamNote } from "./stream.ts";
import { isSamePlace, isShown, type NamedPlace } from "./places.ts";
import { goToLine } from "./writing.ts";

type CursorParts = {
  notebook: Notebook;
  /** Of the open question, in the order of the page. */
  places: readonly NamedPlace[];
  /** Counted from 0. */
  index: number;
  count: number;
};

/** Where the writer is: the open question and the field in it, and how to get to the next by keyboard. */
export function useRoomCursor({ notebook, places, index, count }: CursorParts) {
  const navigate = useNavigate();
  const questionId = places[0]?.questionVersionId ?? null;
  const [active, setActive] = useState<{ questionId: string | null; intentId: string | null } | null>(null);
  /** What to put the cursor into once the question has opened. */
  const goal = useRef<"first field" | { lineId: string } | null>(null);

  const activeIntentId = active?.questionId === questionId ? active.intentId : (places[0]?.intentId ?? null);

  const openPlace = useCallback(
    (place: NamedPlace) => {
      const shown = notebook.lines().filter((line) => isSamePlace(line, place) && isShown(line));
      const last = shown.at(-1);
      const lineId = last && last.text === "" ? last.id : newNoteId();
      flushSync(() => notebook.begin(lineId, place));
      goToLine(lineId);
    },
    [notebook],
  );

  useEffect(() => {
    for (const line of notebook.lines())
      if (line.isOpen && line.questionVersionId !== questionId) notebook.leave(line.id);
    const target = goal.current;
    goal.current = null;
    if (target === null) return;
    const [first] = places;
    // React renders nothing inside an effect, and the field has to be there before the next key.
    if (target === "first field") queueMicrotask(() => first && openPlace(first));
    else goToLine(target.lineId);
  }, [questionId, places, notebook, openPlace]);

  const openQuestion = useCallback(
    (next: number) => void navigate({ to: ".", search: { question: next + 1 }, replace: true }),
    [navigate],
  );

  return {
    activeIntentId,
    onActive: useCallback((intentId: string | null) => setActive({ questionId, intentId }), [questionId]),
    moveQuestion: useCallback(
      (by: -1 | 1) => {
        const next = index + by;
        if (next < 0 || next >= count) return;
        goal.current = "first field";
        openQuestion(next);
      },
      [index, count, openQuestion],
    ),
    movePlace: useCallback(
      (by: -1 | 1) => {
        const isInField = document.activeElement?.closest("[data-notes]") instanceof HTMLElement;
        const current = places.findIndex(({ intentId }) => intentId === activeIntentId);
        const place = places[isInField ? current + by : Math.max(0, current)];
        if (place) openPlace(place);
      },
      [places, activeIntentId, openPlace],
    ),
    openNote: useCallback(
      ({ line, question }: StreamNote) => {
        if (question === null || question === index) {
          goToLine(line.id);
          return;
        }
        goal.current = { lineId: line.id };
        openQuestion(question);
      },
      [index, openQuestion],
    ),
  };
}
