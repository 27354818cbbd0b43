import { Button } from "../../ui/button.tsx";
import type { Progress } from "./collect-bank.ts";

type ExportProgressProps = { progress: Progress | null; onCancel: () => void };

export function ExportProgress({ progress, onCancel }: ExportProgressProps) {
  const { done, total } = progress ?? { done: 0, total: 0 };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {/* Said once; the count changes too often to be read out. */}
      <output className="sr-only">Collecting the bank</output>
      <progress
        aria-label="Questions collected"
        value={done}
        max={Math.max(total, 1)}
        className="h-1.5 min-w-40 flex-1 appearance-none overflow-hidden rounded-sm bg-hover [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-hover [&::-webkit-progress-value]:bg-accent"
      />
      <span className="min-w-40 text-small text-muted tabular-nums">
        {total === 0
          ? "Counting the questions"
          : done < total
            ? `${done.toLocaleString("en")} of ${total.toLocaleString("en")} questions`
            : "Writing the file"}
      </span>
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}
