import { markOf } from "@evenhand/interview";
import { memo, type KeyboardEvent } from "react";
import { markNames } from "../../app/rating-words.ts";
import type { Line } from "../../outbox/entry.ts";
import { LineArea } from "../../ui/line-area.tsx";
import { Mark } from "../../ui/mark.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import type { LineActions } from "./line-actions.ts";
import { lineKey } from "./line-keys.ts";
import { lineDomId } from "./writing.ts";

type NoteLineProps = { line: Line; label: string; placeholder: string | undefined; actions: LineActions };

/** One thought, written as it is heard. The field keeps its own text; every key is passed on at once. */
export const NoteLine = memo(({ line, label, placeholder, actions }: NoteLineProps) => {
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const area = event.currentTarget;
    const { value, selectionStart, selectionEnd } = area;
    const meaning = lineKey(event.nativeEvent, { text: value, start: selectionStart, end: selectionEnd });
    if (meaning?.kind === "next line") {
      event.preventDefault();
      if (meaning.moved !== "") {
        // The browser's own command, so that undo brings the text back.
        area.setSelectionRange(selectionStart, value.length);
        document.execCommand("delete");
      }
      actions.onNext(line, meaning.moved);
    }
    if (meaning?.kind === "remove") {
      event.preventDefault();
      actions.onRemove(line);
    }
    if (meaning?.kind === "walk") {
      // Only the browser knows where its rows break: if the cursor stayed, there was no row to go to.
      setTimeout(() => {
        if (area.selectionStart === selectionStart) actions.onWalk(line, meaning.by);
      });
    }
  };
  const mark = markOf(line.text);
  return (
    <li className="flex flex-col gap-1.5">
      <div className="flex items-start gap-1">
        <span className="flex h-6.5 w-5 shrink-0 items-center justify-center pointer-coarse:h-11">
          {mark ? (
            <Mark kind={markNames[mark]} />
          ) : (
            <span aria-hidden className="size-1 rounded-full bg-edge" />
          )}
        </span>
        <LineArea
          key={line.replacements}
          id={lineDomId(line.id)}
          label={label}
          placeholder={placeholder}
          tone={line.refusal === null ? "plain" : "refused"}
          aria-describedby={line.refusal === null ? undefined : `${lineDomId(line.id)}-refusal`}
          defaultValue={line.text}
          onFocus={() => actions.onEnter(line)}
          onBlur={(event) => {
            // Another window came to the front; the cursor stays where it is.
            if (document.activeElement !== event.currentTarget) actions.onLeave(line);
          }}
          onInput={(event) => actions.onType(line, event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {line.refusal !== null && (
        <p id={`${lineDomId(line.id)}-refusal`} className="pl-7.5 text-small font-medium text-refusal">
          {line.refusal} It is kept on this device until then.
        </p>
      )}
      {line.conflict && (
        <ConflictNotice conflict={line.conflict} onChoose={(choice) => actions.onChoose(line, choice)} />
      )}
    </li>
  );
});
