import { VisuallyHidden } from "../../ui/visually-hidden.tsx";

/** Whether a scorecard is in: a filled or an empty sheet, with a name. */
export function HandedInMark({ in: isIn }: { in: boolean }) {
  return (
    <span className="shrink-0 self-center">
      <svg aria-hidden viewBox="0 0 12 12" className="size-3">
        {isIn ? (
          <path
            d="m2 6.5 2.75 2.75L10 3"
            className="fill-none stroke-accent stroke-2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        ) : (
          <circle cx="6" cy="6" r="2.25" className="fill-none stroke-edge stroke-[1.25]" />
        )}
      </svg>
      <VisuallyHidden>{isIn ? "Handed in:" : "Not handed in:"}</VisuallyHidden>
    </span>
  );
}
