import { useEffect, useState, type RefCallback } from "react";

/** For a list: on one of its links the arrows go to the one below and above. */
export function useArrowKeys(onWalk: (by: 1 | -1) => void): RefCallback<HTMLElement> {
  const [list, setList] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = steps[event.key];
      if (by === undefined || !(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      onWalk(by);
    };
    list?.addEventListener("keydown", onKeyDown);
    return () => list?.removeEventListener("keydown", onKeyDown);
  }, [list, onWalk]);
  return setList;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
