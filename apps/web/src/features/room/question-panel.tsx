import type { Answers } from "../../app/api.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { checkItems } from "./check-items.ts";
import { Checklist } from "./checklist.tsx";
import { IntentPanel } from "./intent-panel.tsx";
import { type NamedPlace } from "./places.ts";

export type RoomQuestion = Answers["interviews"]["room"]["questions"][number];

type QuestionPanelProps = {
  question: RoomQuestion;
  /** Counted from 1. */
  number: number;
  of: number;
  spentMinutes: number;
  places: readonly NamedPlace[];
  activeIntentId: string | null;
  onActive: (intentId: string | null) => void;
  ticked: readonly string[];
  onToggle: (item: string) => void;
};

/** The question as it is asked, why, and what a full answer has. */
export function QuestionPanel(props: QuestionPanelProps) {
  const { question, number, of, spentMinutes, places, activeIntentId, onActive, ticked, onToggle } = props;
  const { title, parts, probes } = checkItems(question);
  const over = spentMinutes - question.minutes;
  return (
    <article aria-labelledby="question" className="flex min-w-0 flex-col gap-4">
      <header className="flex flex-col gap-1">
        <p className="flex items-baseline justify-between gap-4 text-small text-muted">
          <span>
            Question {number} of {of}
          </span>
          <span className={over > 0 ? "font-medium text-problem" : ""}>
            {spentMinutes > 0 && `${spentMinutes} of `}
            {question.minutes} min{over > 0 && `, ${over} over`}
          </span>
        </p>
        <h2 id="question" tabIndex={-1} className="text-heading font-semibold text-pretty outline-none">
          {question.prompt}
        </h2>
      </header>
      <div className="flex flex-col gap-4">
        {question.intents.map((intent) => {
          const place = places.find(({ intentId }) => intentId === intent.id);
          return (
            place && (
              <IntentPanel
                key={intent.id}
                intent={intent}
                place={place}
                isActive={intent.id === activeIntentId}
                onActive={onActive}
              />
            )
          );
        })}
      </div>
      <div className="flex flex-col gap-3 border-t border-line pt-3">
        <Checklist
          title={title}
          items={parts}
          ticked={ticked}
          onToggle={onToggle}
          layout="row"
          firstDigit={1}
        />
        <Checklist
          title="Probes"
          items={probes}
          ticked={ticked}
          onToggle={onToggle}
          layout="column"
          firstDigit={parts.length + 1}
        />
        <Disclosure summary="Fitting the question to the candidate">
          <p className="max-w-read text-dense text-pretty text-muted">{question.adapt}</p>
        </Disclosure>
      </div>
    </article>
  );
}
