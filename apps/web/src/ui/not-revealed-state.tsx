import type { ReactNode } from "react";

type NotRevealedStateProps = {
  /** What will be here and when, as a sentence. It must not depend on what is hidden. */
  sentence: string;
  next?: ReactNode;
};

/** Something may be here, and the reader may not see it yet: a drawn curtain, not an empty room. */
export function NotRevealedState({ sentence, next }: NotRevealedStateProps) {
  return (
    <div className="hatched flex max-w-read flex-col items-start gap-4 rounded-lg border border-line px-6 py-8">
      <div className="flex flex-col gap-1">
        <p className="text-read font-semibold">Not revealed yet</p>
        <p className="text-read text-pretty text-muted">{sentence}</p>
      </div>
      {next}
    </div>
  );
}
