import { useEffect, useState, type RefCallback } from "react";

/** Lets a file be dropped on the page's box. The browser would otherwise leave the page and open the file. */
export function useFileDrop(onDrop: (file: File) => void): {
  boxRef: RefCallback<HTMLElement>;
  isOver: boolean;
} {
  const [box, setBox] = useState<HTMLElement | null>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      onDrop(file);
    };
    box?.addEventListener("dragover", over, { signal });
    box?.addEventListener("dragleave", () => setOver(false), { signal });
    box?.addEventListener("drop", drop, { signal });
    return () => ending.abort();
  }, [box, onDrop]);
  return { boxRef: setBox, isOver };
}
