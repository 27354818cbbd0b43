import { markNames, offsetClock } from "../../app/rating-words.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { Mark } from "../../ui/mark.tsx";
import type { CitableNote } from "./notes-for-competency.ts";
import { byQuestion, letterAt } from "./notes-for-competency.ts";

type NoteListProps = {
  notes: readonly CitableNote[];
  /** The place of the first note among all that have a letter in this section. */
  firstLetter: number;
  cited: readonly string[];
  onCite: (noteId: string) => void;
};

/** Notes to cite as evidence, under the question they answer; each a checkbox whose name is its words. */
export function NoteList({ notes, firstLetter, cited, onCite }: NoteListProps) {
  return (
    <div className="flex flex-col gap-3">
      {byQuestion(notes).map(({ prompt, notes: answers }) => (
        <div key={answers[0]?.id}>
          <p className="line-clamp-2 pb-0.5 text-small text-pretty text-faint">{prompt ?? "Free notes"}</p>
          <ul className="flex flex-col">
            {answers.map((note) => (
              <NoteRow
                key={note.id}
                note={note}
                letter={letterAt(firstLetter + notes.indexOf(note))}
                isCited={cited.includes(note.id)}
                onCite={() => onCite(note.id)}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

type NoteRowProps = { note: CitableNote; letter: string | undefined; isCited: boolean; onCite: () => void };

function NoteRow({ note, letter, isCited, onCite }: NoteRowProps) {
  return (
    <li className="-mx-2 flex gap-2 rounded-md px-2 py-1.5 whitespace-pre-line transition-colors hover:bg-hover has-checked:bg-accent-wash">
      <span aria-hidden className="w-5 shrink-0 pt-0.5 pointer-coarse:hidden">
        {letter && <Kbd shortcut={letter} />}
      </span>
      <div className="min-w-0 flex-1">
        <Checkbox
          label={note.words}
          hint={offsetClock(note.offsetSeconds)}
          aria-keyshortcuts={letter?.toUpperCase()}
          checked={isCited}
          onChange={onCite}
        />
      </div>
      {note.mark && <Mark kind={markNames[note.mark]} />}
    </li>
  );
}
