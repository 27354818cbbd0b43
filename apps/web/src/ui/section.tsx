import { useId, type ReactNode } from "react";

type SectionProps = {
  title: string;
  /** A count or a link at the end of the title's line. */
  aside?: ReactNode;
  children: ReactNode;
};

/** A titled part of a page, found by its heading. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-3">
      <div className="flex items-baseline justify-between gap-4 border-b border-line pb-1.5">
        <h2 id={id} className="text-dense font-semibold">
          {title}
        </h2>
        {aside && <span className="text-small text-muted">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
