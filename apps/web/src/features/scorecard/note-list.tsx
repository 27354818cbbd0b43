import { markNames, offsetClock } from "../../app/rating-words.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { Mark } from "../../ui/mark.tsx";
import type { CitableNote } from "./notes-for-competency.ts";
import { letterAt } from "./notes-for-competency.ts";

type NoteListProps = {
  notes: readonly CitableNote[];
  /** The place of the first note among all that have a letter in this section. */
  firstLetter: number;
  cited: readonly string[];
  onCite: (noteId: string) => void;
};

/** Notes to cite as evidence, each a checkbox whose name is its words. */
export function NoteList({ notes, firstLetter, cited, onCite }: NoteListProps) {
  return (
    <ul className="flex flex-col gap-1">
      {notes.map((note, index) => {
        const letter = letterAt(firstLetter + index);
        return (
          <li
            key={note.id}
            className="-mx-2 flex gap-2 rounded-md px-2 py-1.5 whitespace-pre-line transition-colors hover:bg-hover has-checked:bg-accent-wash"
          >
            <span aria-hidden className="w-5 shrink-0 pt-0.5 pointer-coarse:hidden">
              {letter && <Kbd shortcut={letter} />}
            </span>
            <div className="min-w-0 flex-1">
              <Checkbox
                label={note.words}
                hint={placeOf(note)}
                aria-keyshortcuts={letter?.toUpperCase()}
                checked={cited.includes(note.id)}
                onChange={() => onCite(note.id)}
              />
            </div>
            {note.mark && <Mark kind={markNames[note.mark]} />}
          </li>
        );
      })}
    </ul>
  );
}

function placeOf({ offsetSeconds, prompt }: CitableNote): string {
  return prompt === null ? offsetClock(offsetSeconds) : `${offsetClock(offsetSeconds)} · ${prompt}`;
}
