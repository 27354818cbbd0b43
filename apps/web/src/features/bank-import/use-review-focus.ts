import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Review } from "./review-state.ts";

/** Moves the focus through the questions of a review, whose open one has its heading and its fields in the list. */
export function useReviewFocus({ selected, questions }: Pick<Review, "selected" | "questions">) {
  const [list, listRef] = useState<HTMLElement | null>(null);
  /** The question under the pointer. */
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const latest = useRef(selected);
  // From the start: whoever read a guide wants to go on with its first question.
  const wasInside = useRef(true);
  useEffect(() => {
    latest.current = selected;
  });

  const isOpen = questions.find(({ id }) => id === selected)?.standing === "waiting";
  useEffect(() => {
    // A decision closes the fields it was made in; the hands go on where the next one is to be made.
    const focused = document.activeElement;
    const isLost = wasInside.current && focused?.contains(list) === true;
    const isElsewhere = list?.contains(focused) === true && !focused?.closest(`[data-review="${selected}"]`);
    if (isLost || isElsewhere || (!isOpen && wasInside.current))
      list?.querySelector<HTMLElement>(`[data-review="${selected}"] [data-heading]`)?.focus();
  }, [list, selected, isOpen]);

  /** Focuses a question's heading, or with it open already its first field. */
  const goTo = useCallback(
    (id: string | null, open?: () => void) => {
      const wasOpen = open !== undefined && id !== null && id === latest.current;
      if (open) flushSync(open);
      const item = list?.querySelector<HTMLElement>(`[data-review="${id ?? latest.current}"]`);
      const target = item?.querySelector<HTMLElement>(wasOpen ? "textarea, input" : "[data-heading]");
      target?.focus();
      item?.scrollIntoView({ block: "nearest" });
    },
    [list],
  );

  useEffect(() => {
    const leaveField = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key !== "Escape" || event.defaultPrevented || !(target instanceof HTMLElement)) return;
      if (target.matches("[data-heading]")) return;
      event.preventDefault();
      target.closest("[data-review]")?.querySelector<HTMLElement>("[data-heading]")?.focus();
    };
    const point = ({ target }: MouseEvent) => {
      const item = target instanceof Element ? target.closest<HTMLElement>("[data-review]") : null;
      setPointedAt(item?.dataset["review"] ?? null);
    };
    const ending = new AbortController();
    const { signal } = ending;
    list?.addEventListener("keydown", leaveField, { signal });
    document.addEventListener(
      "focusin",
      ({ target }) => {
        wasInside.current = target instanceof Node && list?.contains(target) === true;
      },
      { signal },
    );
    list?.addEventListener("mouseover", point, { signal });
    list?.addEventListener("mouseleave", () => setPointedAt(null), { signal });
    return () => ending.abort();
  }, [list]);
  return { listRef, pointedAt, goTo };
}
