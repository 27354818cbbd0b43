import type { ReactNode } from "react";

type DisclosureProps = {
  /** Says what opens, so that nobody has to open it to find out. */
  summary: ReactNode;
  children: ReactNode;
};

/** Something worth having at hand but not always in view. The browser's own, so find-in-page opens it. */
export function Disclosure({ summary, children }: DisclosureProps) {
  return (
    <details>
      <summary className="-ml-1 inline-flex min-h-7 cursor-pointer list-none items-center gap-1.5 rounded-sm px-1 text-dense text-muted transition-colors select-none hover:text-ink pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <svg
          aria-hidden
          viewBox="0 0 12 12"
          className="size-3 shrink-0 fill-none stroke-current stroke-[1.5] [details[open]>summary>&]:rotate-90"
        >
          <path d="m4.5 2.5 3.5 3.5-3.5 3.5" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
        {summary}
      </summary>
      <div className="pt-2 pb-1">{children}</div>
    </details>
  );
}
