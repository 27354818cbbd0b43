import { VisuallyHidden } from "./visually-hidden.tsx";
import { lineChanges } from "./line-changes.ts";
import type { WordChange } from "./word-changes.ts";

/** A text with what became of it, line by line. */
export function ChangedWords({ before, after }: { before: string; after: string }) {
  return (
    <div className="flex max-w-read flex-col gap-1">
      {lineChanges(before, after).map((line, index) => {
        // The lines of one text never move, so their place names them.
        const key = `${index} ${line.kind}`;
        if (line.kind === "changed") return <Line key={key} pieces={line.pieces} />;
        return (
          <p key={key} className="text-small text-faint">
            … {line.count === 1 ? "1 line" : `${line.count} lines`} as before
          </p>
        );
      })}
    </div>
  );
}

/** Removed words are struck through and added ones underlined, and both are said aloud. */
function Line({ pieces }: { pieces: WordChange[] }) {
  return (
    <p className="text-read text-pretty">
      {pieces.map(({ kind, text }, index) => {
        const key = `${index} ${kind}`;
        if (kind === "kept") return <span key={key}>{text}</span>;
        if (kind === "removed")
          return (
            <del key={key} className="rounded-[2px] bg-sunken text-muted decoration-muted/70">
              <VisuallyHidden>removed: </VisuallyHidden>
              {text}
            </del>
          );
        return (
          <ins
            key={key}
            className="rounded-[2px] bg-accent-wash decoration-accent decoration-1 underline-offset-4 [del+&]:ml-1"
          >
            <VisuallyHidden>added: </VisuallyHidden>
            {text}
          </ins>
        );
      })}
    </p>
  );
}
