import type { ReactNode } from "react";

type Tone = "info" | "problem" | "refusal";

type NoticeProps = {
  tone?: Tone | undefined;
  title?: string | undefined;
  /** Sentences that say what happened and what to do. */
  children: ReactNode;
  action?: ReactNode;
  /** Says it aloud when it appears: politely, or at once for what stops the reader. */
  announce?: "status" | "alert" | undefined;
};

export function Notice({ tone = "info", title, children, action, announce }: NoticeProps) {
  const { frame, ink, glyph } = tones[tone];
  return (
    <div role={announce} className={`flex flex-wrap gap-x-4 gap-y-2 rounded-lg border px-3.5 py-3 ${frame}`}>
      <div className="flex min-w-0 flex-1 basis-64 gap-2.5">
        <svg
          aria-hidden
          viewBox="0 0 16 16"
          className={`mt-0.5 size-4 shrink-0 fill-none stroke-current stroke-[1.5] ${ink}`}
        >
          <path d={glyph} strokeLinecap="round" strokeLinejoin="round" />
        </svg>
        <div className="flex max-w-read min-w-0 flex-col gap-0.5">
          {title && <p className={`font-semibold ${ink}`}>{title}</p>}
          <div className="text-dense text-pretty">{children}</div>
        </div>
      </div>
      {action && <div className="flex items-center gap-2 print:hidden">{action}</div>}
    </div>
  );
}

const tones = {
  info: {
    frame: "border-line bg-sunken",
    ink: "text-muted",
    glyph: "M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5ZM8 7.25v3.5M8 5v.1",
  },
  problem: {
    frame: "border-problem-line/60 bg-problem-wash",
    ink: "text-problem",
    glyph: "M8 2 14.5 13.5h-13ZM8 6.5v3M8 11.5v.1",
  },
  refusal: {
    frame: "border-refusal-line/60 bg-refusal-wash",
    ink: "text-refusal",
    glyph: "M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5ZM3.75 3.75l8.5 8.5",
  },
} as const satisfies Record<Tone, { frame: string; ink: string; glyph: string }>;
