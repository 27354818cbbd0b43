import { VisuallyHidden } from "./visually-hidden.tsx";

export type MarkKind = "supports" | "against" | "follow up";

/** How a note bears on its intent: a glyph with a name, never a colour. */
export function Mark({ kind }: { kind: MarkKind }) {
  return (
    <span className="inline-flex size-5 shrink-0 items-center justify-center rounded-sm bg-hover text-dense leading-none font-semibold text-ink forced-colors:border">
      <span aria-hidden>{glyphs[kind]}</span>
      <VisuallyHidden>{kind}</VisuallyHidden>
    </span>
  );
}

const glyphs = { supports: "+", against: "−", "follow up": "?" } as const;
