import { useCallback, useMemo, useState } from "react";
import { newEntry, type Line } from "../../outbox/entry.ts";
import { newNoteId } from "../../outbox/note-id.ts";
import { FrozenNotes } from "./frozen-notes.tsx";
import { lineActions } from "./line-actions.ts";
import { NoteLine } from "./note-line.tsx";
import { isSamePlace, isShown, type NamedPlace } from "./places.ts";
import { useLines } from "./use-lines.ts";
import { useWriting } from "./writing.ts";

type NoteFieldProps = {
  place: NamedPlace;
  placeholder: string;
  onActive: (intentId: string | null) => void;
};

/** An outline of notes for one place. There is always a line to write in. */
export function NoteField({ place, placeholder, onActive }: NoteFieldProps) {
  const writing = useWriting();
  const [starter] = useState(() => newEntry(newNoteId(), place, null).line);
  const here = useCallback((all: readonly Line[]) => all.filter((line) => isSamePlace(line, place)), [place]);
  const lines = useLines(writing.notebook, here);
  const begun = lines.filter(isShown);
  const shown = begun.length > 0 ? begun : [starter];
  const actions = useMemo(() => lineActions(writing, place, onActive), [writing, place, onActive]);

  if (writing.isReadOnly) return <FrozenNotes lines={lines} onChoose={actions.onChoose} />;
  return (
    <ul aria-label={place.name} className="flex flex-col gap-0.5">
      {shown.map((line, index) => (
        <NoteLine
          key={line.id}
          line={line}
          label={`${place.name}, line ${index + 1}`}
          placeholder={shown.length === 1 ? placeholder : undefined}
          actions={actions}
        />
      ))}
    </ul>
  );
}
