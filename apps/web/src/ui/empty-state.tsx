import type { ReactNode } from "react";

/** Nothing here yet: one sentence, and the next step as a button or link. */
export function EmptyState({ sentence, next }: { sentence: string; next?: ReactNode }) {
  return (
    <div className="flex max-w-read flex-col items-start gap-4 rounded-lg border border-dashed border-edge/60 px-6 py-8">
      <p className="text-read text-pretty text-muted">{sentence}</p>
      {next}
    </div>
  );
}
