import { flushSync } from "react-dom";
import type { Line } from "../../outbox/entry.ts";
import type { Choice } from "../../outbox/notebook.ts";
import { newNoteId } from "../../outbox/note-id.ts";
import { isSamePlace, isShown, type NamedPlace } from "./places.ts";
import { goToLine, type Writing } from "./writing.ts";

export type LineActions = {
  onEnter: (line: Line) => void;
  onLeave: (line: Line) => void;
  onType: (line: Line, text: string) => void;
  /** `moved` is the text after the cursor, which goes along into the new line. */
  onNext: (line: Line, moved: string) => void;
  onRemove: (line: Line) => void;
  onWalk: (line: Line, by: -1 | 1) => void;
  onChoose: (line: Line, choice: Choice) => void;
};

/** What happens in the lines of one place. */
export function lineActions(
  { notebook, secondsIn }: Writing,
  place: NamedPlace,
  onActive: (intentId: string | null) => void,
): LineActions {
  const order = () =>
    notebook
      .lines()
      .filter((line) => isSamePlace(line, place) && isShown(line))
      .map(({ id }) => id);
  const walk = (id: string, by: -1 | 1) => {
    const ids = order();
    const neighbour = ids[ids.indexOf(id) + by];
    if (neighbour !== undefined) goToLine(neighbour);
    return neighbour !== undefined;
  };
  return {
    onEnter: ({ id }) => {
      notebook.begin(id, place);
      notebook.enter(id);
      onActive(place.intentId);
    },
    onLeave: ({ id }) => notebook.leave(id),
    onType: ({ id }, text) => notebook.write(id, text, secondsIn()),
    onNext: ({ id, text, offsetSeconds }, moved) => {
      if (text.trim() === "") return;
      const nextId = newNoteId();
      const isLast = id === order().at(-1) && moved === "";
      // In the same turn, so that the next key already goes into the new line.
      flushSync(() => {
        notebook.begin(nextId, place, isLast ? null : offsetSeconds);
        if (moved !== "") notebook.write(nextId, moved.trimStart(), secondsIn());
      });
      goToLine(nextId, "start");
    },
    onRemove: ({ id }) => {
      if (!walk(id, -1)) walk(id, 1);
    },
    onWalk: ({ id }, by) => {
      walk(id, by);
    },
    onChoose: ({ id }, choice) => notebook.resolve(id, choice, secondsIn()),
  };
}
