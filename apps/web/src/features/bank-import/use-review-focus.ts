import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** Moves the focus through the questions of a review, whose open one has its heading and its fields in the list. */
export function useReviewFocus(selected: string | null) {
  const [list, listRef] = useState<HTMLElement | null>(null);
  /** The question under the pointer. */
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const latest = useRef(selected);
  useEffect(() => {
    latest.current = selected;
  });

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
    list?.addEventListener("mouseover", point, { signal });
    list?.addEventListener("mouseleave", () => setPointedAt(null), { signal });
    return () => ending.abort();
  }, [list]);
  return { listRef, pointedAt, goTo };
}
