import { diffWordsWithSpace } from "diff";
import { VisuallyHidden } from "./visually-hidden.tsx";

type TextDiffProps = { before: string; after: string };

/** What became of a text, word by word: what went is struck out, what came is underlined. Told by form first, by colour second. */
export function TextDiff({ before, after }: TextDiffProps) {
  return (
    <span className="whitespace-pre-wrap">
      {diffWordsWithSpace(before, after).map((part, index) => {
        const key = `${index} ${part.value}`;
        if (part.removed)
          return (
            <del key={key} className="rounded-sm bg-hover text-faint decoration-1">
              <VisuallyHidden>removed: </VisuallyHidden>
              {part.value}
            </del>
          );
        if (part.added)
          return (
            <ins
              key={key}
              className="rounded-sm bg-accent-wash text-ink decoration-accent underline-offset-2"
            >
              <VisuallyHidden>added: </VisuallyHidden>
              {part.value}
            </ins>
          );
        return <span key={key}>{part.value}</span>;
      })}
    </span>
  );
}
