import { memo, useEffect, useState } from "react";
import { scrollFocus } from "../../ui/scroll-focus.ts";
import { SourceRunLines } from "./source-run.tsx";
import type { SourceRun } from "./source-lines.ts";

type SourcePanelProps = {
  runs: SourceRun[];
  /** The place of the question whose lines are marked. */
  shown: number | null;
  onChoose: (place: number) => void;
};

/** The guide as it was given, with what was recognised in it. A line leads to its question, and a question to its lines. */
export const SourcePanel = memo(function SourcePanel({ runs, shown, onChoose }: SourcePanelProps) {
  const [box, setBox] = useState<HTMLElement | null>(null);
  const [isOpen, setOpen] = useState(() => window.matchMedia("(width >= 64rem)").matches);
  const lines = runs.reduce((sum, run) => sum + run.lines.length, 0);

  useEffect(() => {
    const run = shown === null ? null : box?.querySelector<HTMLElement>(`[data-run="${shown}"]`);
    if (!box || !run) return undefined;
    const follow = () => {
      const place = run.offsetTop - box.offsetTop;
      const isInView = place >= box.scrollTop && place + ROOM_BELOW < box.scrollTop + box.clientHeight;
      if (!isInView) box.scrollTo({ top: place - ROOM_ABOVE });
    };
    follow();
    // Lines that come into view take their true height only then.
    const frame = requestAnimationFrame(follow);
    return () => cancelAnimationFrame(frame);
  }, [box, shown]);

  useEffect(() => {
    const choose = (event: MouseEvent) => {
      // Selecting words to copy them is no choice.
      if (!(event.target instanceof Element) || !window.getSelection()?.isCollapsed) return;
      const place = event.target.closest<HTMLElement>("[data-run]")?.dataset["run"];
      if (place !== undefined) onChoose(Number(place));
    };
    box?.addEventListener("click", choose);
    return () => box?.removeEventListener("click", choose);
  }, [box, onChoose]);

  return (
    <details
      id="guide-source"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="min-w-0 lg:sticky lg:top-17 lg:self-start"
    >
      <summary className="flex min-h-8 cursor-pointer list-none items-baseline justify-between gap-4 rounded-sm border-b border-line pb-1.5 text-dense font-semibold pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <span className="flex items-center gap-1.5">
          <svg
            aria-hidden
            viewBox="0 0 12 12"
            className="size-3 shrink-0 fill-none stroke-current stroke-[1.5] [details[open]>summary_&]:rotate-90"
          >
            <path d="m4.5 2.5 3.5 3.5-3.5 3.5" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
          The source
        </span>
        <span className="text-small font-normal text-muted">{lines === 1 ? "1 line" : `${lines} lines`}</span>
      </summary>
      <section
        ref={(element) => {
          setBox(element);
          return scrollFocus(element);
        }}
        aria-label="The source"
        className="max-h-[60vh] overflow-y-auto py-2 lg:max-h-[calc(100dvh-8rem)]"
      >
        {runs.map((run) => (
          <SourceRunLines
            key={run.lines[0]?.number}
            run={run}
            isLong={lines > LONG}
            isShown={run.question !== null && run.question === shown}
          />
        ))}
      </section>
    </details>
  );
});

// From here on a browser takes noticeably longer to lay out what nobody looks at.
const LONG = 1500;
const ROOM_ABOVE = 48;
const ROOM_BELOW = 120;
