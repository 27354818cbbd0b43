import { useId } from "react";
import { NoteField } from "./note-field.tsx";
import type { NamedPlace } from "./places.ts";

type IntentPanelProps = {
  intent: { sentence: string; competencyName: string; listenFor: string[]; watchFor: string[] };
  place: NamedPlace;
  /** The one being written about shows its signals in full. */
  isActive: boolean;
  onActive: (intentId: string | null) => void;
};

/** Why the question is asked, what to hear for it, and the notes on it. */
export function IntentPanel({ intent, place, isActive, onActive }: IntentPanelProps) {
  const id = useId();
  const { sentence, competencyName, listenFor, watchFor } = intent;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-1.5">
      <div className="flex items-baseline gap-2.5">
        <span
          aria-hidden
          className={`flex size-5.5 shrink-0 items-center justify-center rounded-sm text-small font-semibold ${isActive ? "bg-accent text-on-accent" : "bg-hover text-muted"}`}
        >
          {place.letter}
        </span>
        <h3 id={id} className="min-w-0 text-read font-medium text-pretty">
          {sentence}{" "}
          <span className="text-small font-normal whitespace-nowrap text-faint">{competencyName}</span>
        </h3>
      </div>
      <div className="flex flex-col gap-1.5 pl-8 max-sm:pl-0">
        <dl
          className={
            isActive ? "grid gap-x-3 gap-y-1.5 sm:grid-cols-[4.5rem_1fr]" : "flex gap-x-6 max-sm:flex-col"
          }
        >
          <Signals title="Listen for" signals={listenFor} isOpen={isActive} />
          <Signals title="Watch for" signals={watchFor} isOpen={isActive} />
        </dl>
        <NoteField place={place} placeholder="What was said or done" onActive={onActive} />
      </div>
    </section>
  );
}

function Signals({ title, signals, isOpen }: { title: string; signals: string[]; isOpen: boolean }) {
  if (!isOpen)
    return (
      <div className="min-w-0 flex-1 truncate text-small text-muted">
        <dt className="inline text-faint">{title} </dt>
        <dd className="inline">{signals.join(" · ")}</dd>
      </div>
    );
  return (
    <>
      <dt className="text-small leading-4.5 text-faint">{title}</dt>
      <dd>
        <ul className="flex flex-col gap-0.5">
          {signals.map((signal) => (
            <li key={signal} className="text-small leading-4.5 text-pretty text-muted">
              {signal}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
