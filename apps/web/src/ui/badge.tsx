import type { ReactNode } from "react";

type Tone = "neutral" | "accent" | "problem" | "refusal";

/** A word or two about the state of the thing beside it. */
export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-sm px-1.5 text-tiny leading-5 font-medium whitespace-nowrap forced-colors:border ${tones[tone]}`}
    >
      {children}
    </span>
  );
}

const tones = {
  neutral: "bg-hover text-muted",
  accent: "bg-accent-wash text-accent",
  problem: "bg-problem-wash text-problem",
  refusal: "bg-refusal-wash text-refusal",
} as const satisfies Record<Tone, string>;
