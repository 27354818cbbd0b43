import type { ReactNode } from "react";
import { Button } from "./button.tsx";

type FailureStateProps = {
  /** What happened, as a sentence. */
  what: string;
  /** What the reader need not worry about, as a sentence that is true. */
  safe: string;
  onRetry?: (() => void) | undefined;
  /** Where trying again is not the way out: another button or link. */
  next?: ReactNode;
  /** A reference that support can find in the log. */
  reference?: string | undefined;
};

/** Loading failed. Built to be unlike EmptyState, so that a failure is never read as "nothing here". */
export function FailureState({ what, safe, onRetry, next, reference }: FailureStateProps) {
  return (
    <div
      role="alert"
      className="flex max-w-read flex-col items-start gap-4 rounded-lg border border-problem-line/60 bg-problem-wash px-6 py-6"
    >
      <div className="flex flex-col gap-1">
        <p className="text-read font-semibold text-problem">{what}</p>
        <p className="text-read text-pretty">{safe}</p>
      </div>
      {onRetry && <Button onClick={onRetry}>Try again</Button>}
      {next}
      {reference && <p className="text-small text-muted">Reference {reference}</p>}
    </div>
  );
}
