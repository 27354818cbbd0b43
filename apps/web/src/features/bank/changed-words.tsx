import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { abridged, wordChanges } from "./word-changes.ts";

/** A text with what became of it: removed words struck through, added ones underlined, and both said aloud. */
export function ChangedWords({ before, after }: { before: string; after: string }) {
  return (
    <p className="max-w-read text-read text-pretty whitespace-pre-line">
      {abridged(wordChanges(before, after)).map(({ kind, text }, index) => {
        // The pieces of one text never move, so their place names them.
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
            className="rounded-[2px] bg-accent-wash decoration-accent decoration-1 underline-offset-4"
          >
            <VisuallyHidden>added: </VisuallyHidden>
            {text}
          </ins>
        );
      })}
    </p>
  );
}
