import { wordsOf } from "@evenhand/interview";
import { markNames, offsetClock } from "../../app/rating-words.ts";
import { Mark } from "../../ui/mark.tsx";
import type { DebriefAnswer } from "./debrief-matrix.ts";

type NoteQuotesProps = {
  title: string;
  notes: DebriefAnswer["notes"];
  /** Said when there are none. */
  empty?: string;
  isQuiet?: boolean;
};

/** Notes as they were written, each with when it was and what was asked. */
export function NoteQuotes({ title, notes, empty, isQuiet = false }: NoteQuotesProps) {
  return (
    <div>
      <h4 className="pb-2 text-small font-medium text-muted">{title}</h4>
      {notes.length === 0 && <p className="text-dense text-muted">{empty}</p>}
      <ul className="flex flex-col gap-3">
        {notes.map(({ id, text, mark, offsetSeconds, intentSentence, prompt }) => (
          <li key={id} className="flex gap-2.5">
            <span className="w-5 shrink-0 pt-0.5">{mark && <Mark kind={markNames[mark]} />}</span>
            <div className="min-w-0">
              <p className={`whitespace-pre-line ${isQuiet ? "text-dense text-muted" : "text-read"}`}>
                {wordsOf(text)}
              </p>
              <p className="text-small text-faint">
                <time>{offsetClock(offsetSeconds)}</time>
                {(intentSentence ?? prompt) !== null && ` · ${intentSentence ?? prompt}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
