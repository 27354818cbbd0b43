import { useEffect, useRef, useState } from "react";
import { keptImports } from "./kept-import.ts";
import type { Review } from "./review-state.ts";

const PAUSE = 250;

/** Keeps the decisions on this device: at once, and in a burst of them at most every so often. False when this browser keeps nothing. */
export function useKeeping(memberId: string, review: Review): boolean {
  const [isKept, setKept] = useState(true);
  const unwritten = useRef<Review | null>(null);
  const latest = useRef(review);
  const writtenAt = useRef(-PAUSE);

  useEffect(() => {
    latest.current = review;
    unwritten.current = review;
    const timer = setTimeout(
      () => {
        unwritten.current = null;
        writtenAt.current = performance.now();
        write(memberId, review).then(
          () => setKept(true),
          () => setKept(false),
        );
      },
      Math.max(0, writtenAt.current + PAUSE - performance.now()),
    );
    return () => clearTimeout(timer);
  }, [memberId, review]);

  useEffect(() => {
    const settle = () => {
      if (unwritten.current) write(memberId, unwritten.current).catch(() => undefined);
      unwritten.current = null;
    };
    window.addEventListener("pagehide", settle);
    return () => {
      window.removeEventListener("pagehide", settle);
      // Once everything is decided there is nothing to come back to.
      if (isDecided(latest.current)) keptImports.remove(memberId).catch(() => undefined);
      else settle();
    };
  }, [memberId]);
  return isKept;
}

export const isDecided = ({ questions }: Review): boolean =>
  questions.every(({ standing }) => standing !== "waiting");

const write = (memberId: string, review: Review) =>
  keptImports.write(memberId, { review, keptAt: new Date().toISOString() });
