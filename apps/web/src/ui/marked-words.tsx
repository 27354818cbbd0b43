import type { ReactNode } from "react";

type MarkedWordsProps = { text: string; /** Start and end of each, in order. */ marks: [number, number][] };

/** Text in which the words that were looked for stand out. */
export function MarkedWords({ text, marks }: MarkedWordsProps) {
  const pieces: ReactNode[] = [];
  let told = 0;
  for (const [start, end] of marks) {
    pieces.push(
      text.slice(told, start),
      <mark
        key={start}
        className="rounded-[2px] bg-accent-wash text-inherit underline decoration-accent/60 decoration-1 underline-offset-3"
      >
        {text.slice(start, end)}
      </mark>,
    );
    told = end;
  }
  return (
    <>
      {pieces}
      {text.slice(told)}
    </>
  );
}
