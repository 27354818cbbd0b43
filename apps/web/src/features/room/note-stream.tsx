import { markOf, wordsOf } from "@evenhand/interview";
import { memo, useState } from "react";
import { markNames, offsetClock } from "../../app/rating-words.ts";
import type { Line } from "../../outbox/entry.ts";
import { Button } from "../../ui/button.tsx";
import { Mark } from "../../ui/mark.tsx";
import { hasWords } from "./places.ts";
import { streamOf, type PlacedQuestion, type StreamNote } from "./stream.ts";
import { useLines } from "./use-lines.ts";
import { useWriting } from "./writing.ts";

export type NoteStreamProps = {
  questions: readonly PlacedQuestion[];
  /** The open question, counted from 0. */
  current: number | null;
  onOpen: (note: StreamNote) => void;
};

/** What was noted, newest first, so that the eye finds the last thing said. */
export function NoteStream({ questions, current, onOpen }: NoteStreamProps) {
  const { notebook } = useWriting();
  const notes = streamOf(useLines(notebook, written), questions);
  const [isAll, setIsAll] = useState(false);
  const shown = notes.filter(({ question }) => isAll || question === current).toReversed();
  return (
    <section aria-labelledby="stream" className="flex min-h-0 flex-col gap-1.5">
      <div className="flex items-center justify-between gap-2">
        <h2 id="stream" className="text-dense font-semibold">
          {isAll ? "All notes" : "Notes on this question"}
        </h2>
        <Button variant="bare" aria-pressed={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll ? "This question" : `All ${notes.length}`}
        </Button>
      </div>
      {shown.length === 0 ? (
        <p className="text-dense text-faint">
          {isAll ? "No notes yet." : "Nothing noted here yet."} What you write appears with its time.
        </p>
      ) : (
        <ol className="flex flex-col overflow-y-auto">
          {shown.map((note) => (
            <li key={note.line.id}>
              <StreamRow note={note} onOpen={onOpen} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const written = (lines: readonly Line[]) => lines.filter(hasWords);

const StreamRow = memo(
  ({ note, onOpen }: { note: StreamNote; onOpen: NoteStreamProps["onOpen"] }) => {
    const { line, label } = note;
    const mark = markOf(line.text);
    return (
      <button
        type="button"
        onClick={() => onOpen(note)}
        className="-mx-2 flex w-[calc(100%+1rem)] cursor-pointer gap-2 rounded-md px-2 py-1 text-left text-dense transition-colors hover:bg-hover pointer-coarse:min-h-11"
      >
        <time className="w-11 shrink-0 text-right text-small leading-5 text-faint">
          {offsetClock(line.offsetSeconds ?? 0)}
        </time>
        <span className="w-6 shrink-0 text-small leading-5 font-medium text-muted">{label}</span>
        {mark && <Mark kind={markNames[mark]} />}
        <span className="line-clamp-3 min-w-0 flex-1 whitespace-pre-line wrap-anywhere">
          {wordsOf(line.text)}
        </span>
      </button>
    );
  },
  // A note's words are all that changes while somebody types.
  (before, after) =>
    before.note.line === after.note.line &&
    before.note.label === after.note.label &&
    before.onOpen === after.onOpen,
);
