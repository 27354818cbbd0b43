import type { SpanKind } from "@evenhand/questions/guide-import";
import { memo } from "react";
import type { SourceRun } from "./source-lines.ts";
import { lineId } from "./line-id.ts";

type SourceRunLinesProps = {
  run: SourceRun;
  isShown: boolean;
  /** Of a long source only what is in view is laid out. */
  isLong: boolean;
};

/** The lines of one question, or those between two. A long guide has many, and few of them change. */
export const SourceRunLines = memo(function SourceRunLines({ run, isShown, isLong }: SourceRunLinesProps) {
  const isRead = run.question !== null;
  return (
    <div
      data-run={run.question ?? undefined}
      className={`border-l-2 ${isLong ? "[contain-intrinsic-size:auto_10rem] [content-visibility:auto]" : ""} ${isRead ? "cursor-pointer" : ""} ${isShown ? "border-accent" : isRead ? "border-line hover:border-edge" : "border-transparent"}`}
    >
      {run.lines.map((line) => (
        <div
          key={line.number}
          id={lineId(line.number)}
          tabIndex={-1}
          className={`grid min-h-5 scroll-my-24 grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 pr-2 ${isShown ? "bg-accent-wash" : ""}`}
        >
          <span className="pt-0.5 text-right text-tiny text-faint select-none">
            {line.begins && margins[line.what]}
          </span>
          <span className={`text-small break-words whitespace-pre-wrap ${inks[line.what]}`}>
            {line.text}
            {line.warnings.map((warning) => (
              <span key={warning} className="block text-tiny font-medium text-problem">
                {warning}
              </span>
            ))}
          </span>
        </div>
      ))}
    </div>
  );
});

const margins: Readonly<Record<SpanKind, string>> = {
  title: "title",
  section: "section",
  prompt: "question",
  why: "why",
  star: "story",
  steps: "steps",
  "sample answer": "sample answer",
  tip: "tip",
  other: "",
};

const inks: Readonly<Record<SpanKind, string>> = {
  title: "font-semibold",
  section: "font-medium text-muted",
  prompt: "font-semibold",
  why: "text-accent",
  star: "",
  steps: "",
  "sample answer": "text-muted italic",
  tip: "text-muted",
  other: "text-faint",
};
