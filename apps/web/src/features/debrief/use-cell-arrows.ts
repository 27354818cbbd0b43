import { useEffect, useRef } from "react";

/** Arrow keys move the focus from cell to cell, over those that have nothing to open. */
export function useCellArrows() {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = box.current;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const next = neighbour(event.target, event.key);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    element?.addEventListener("keydown", press);
    return () => element?.removeEventListener("keydown", press);
  }, []);
  return box;
}

function neighbour(target: EventTarget | null, key: string): HTMLButtonElement | null {
  const cell = target instanceof HTMLButtonElement ? target.closest("td") : null;
  const row = cell?.parentElement;
  // The words that a cell opened have buttons too, but span the whole row.
  if (!cell || !(row instanceof HTMLTableRowElement) || cell.colSpan > 1) return null;
  const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[key];
  if (step === undefined) return null;
  const table = row.closest("table");
  const line =
    key === "ArrowLeft" || key === "ArrowRight"
      ? [...row.cells]
      : [...(table?.tBodies[0]?.rows ?? [])].map(({ cells }) => cells[cell.cellIndex]);
  for (let index = line.indexOf(cell) + step; index >= 0 && index < line.length; index += step) {
    const candidate = line[index];
    const found = candidate?.colSpan === 1 ? candidate.querySelector("button") : null;
    if (found) return found;
  }
  return null;
}
