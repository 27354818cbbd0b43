import { NoteField } from "./note-field.tsx";
import { NoteStream, type NoteStreamProps } from "./note-stream.tsx";
import { type NamedPlace } from "./places.ts";
import { RoomNotices } from "./room-notices.tsx";

type NotesColumnProps = NoteStreamProps & {
  freePlace: NamedPlace | undefined;
  onActive: (intentId: string | null) => void;
  failure: string | null;
};

/** What was noted, and room for what belongs to no intent. */
export function NotesColumn(props: NotesColumnProps) {
  const { questions, current, onOpen, freePlace, onActive, failure } = props;
  return (
    <div className="flex min-h-0 flex-col gap-5">
      <RoomNotices failure={failure} on="wide" />
      <NoteStream questions={questions} current={current} onOpen={onOpen} />
      {freePlace && (
        <section data-notes aria-labelledby="free" className="flex flex-col gap-1 border-t border-line pt-3">
          <h2 id="free" className="text-dense font-semibold">
            Free notes
          </h2>
          <NoteField
            key={freePlace.questionVersionId}
            place={freePlace}
            placeholder="Anything without an intent"
            onActive={onActive}
          />
        </section>
      )}
    </div>
  );
}
