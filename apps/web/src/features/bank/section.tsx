import { useId, type ReactNode } from "react";

/** A titled part of a question. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h3 id={id} className="border-b border-line pb-1.5 text-small font-medium text-muted">
        {title}
      </h3>
      {children}
    </section>
  );
}
