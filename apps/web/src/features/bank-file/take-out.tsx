import { useId } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ExportProgress } from "./export-progress.tsx";
import { useExport } from "./use-export.ts";

/** The ways out: all of it for another bank, its questions for a spreadsheet, and what the first is made of. */
export function TakeOut() {
  const { state, start, cancel } = useExport();
  const id = useId();
  const running = state.at === "collecting" ? state.what : null;
  // The buttons of a progress or a failure go with it; the one that began it stays.
  const backTo = (what: string) => document.getElementById(`${id}-${what}`)?.focus();
  return (
    <div className="flex max-w-read flex-col gap-5">
      <ul className="flex flex-col gap-4">
        {ways.map(({ what, label, title, holds }) => (
          <li key={what} className="flex items-start justify-between gap-x-6 gap-y-2 max-sm:flex-col">
            <div className="flex flex-col gap-0.5">
              <p className="font-medium">{title}</p>
              <p className="text-dense text-pretty text-muted">{holds}</p>
            </div>
            <span className="shrink-0">
              <Button
                id={`${id}-${what}`}
                busy={running === what}
                disabled={running !== null && running !== what}
                onClick={() => start(what)}
              >
                {label}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {state.at === "collecting" && (
        <ExportProgress
          progress={state.progress}
          onCancel={() => {
            cancel();
            backTo(state.what);
          }}
        />
      )}
      {state.at === "saved" && <Notice announce="status">{state.sentence}</Notice>}
      {state.at === "stopped" && (
        <Notice
          tone="refusal"
          announce="alert"
          action={
            <Button
              onClick={() => {
                start(state.what);
                backTo(state.what);
              }}
            >
              Try again
            </Button>
          }
        >
          {state.sentence}
        </Notice>
      )}
    </div>
  );
}

const ways = [
  {
    what: "json",
    label: "Save as JSON",
    title: "Everything, for another Evenhand or as a copy",
    holds:
      "Questions with states, versions, review dates, origins and specimen answers, and competencies with their rubrics. Changes that wait for approval stay here.",
  },
  {
    what: "csv",
    label: "Save as CSV",
    title: "The questions, for a spreadsheet",
    holds:
      "One row for each question and intent, without specimen answers. Brought in again, it makes drafts.",
  },
  {
    what: "schema",
    label: "Save the schema",
    title: "The format, for other programs",
    holds: "A JSON Schema of what a bank as JSON is made of.",
  },
] as const;
