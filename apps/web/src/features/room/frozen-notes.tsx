import { markOf, wordsOf } from "@evenhand/interview";
import { markNames } from "../../app/rating-words.ts";
import type { Line } from "../../outbox/entry.ts";
import type { Choice } from "../../outbox/notebook.ts";
import { Mark } from "../../ui/mark.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { hasWords } from "./places.ts";

type FrozenNotesProps = { lines: readonly Line[]; onChoose: (line: Line, choice: Choice) => void };

/** Notes that can be read and no longer changed. */
export function FrozenNotes({ lines, onChoose }: FrozenNotesProps) {
  const written = lines.filter((line) => hasWords(line) || line.conflict);
  if (written.length === 0) return <p className="text-dense text-faint">No notes.</p>;
  return (
    <ul className="flex flex-col gap-1">
      {written.map((line) => {
        const mark = markOf(line.text);
        return (
          <li key={line.id} className="flex flex-col gap-1.5">
            <p className="flex gap-2 text-room whitespace-pre-wrap">
              {mark && <Mark kind={markNames[mark]} />}
              <span className="min-w-0 wrap-anywhere">{wordsOf(line.text)}</span>
            </p>
            {line.conflict && (
              <ConflictNotice conflict={line.conflict} onChoose={(choice) => onChoose(line, choice)} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
