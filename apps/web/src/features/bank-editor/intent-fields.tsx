import type { QuestionDraft } from "@evenhand/questions";
import type { KeyboardEvent } from "react";
import { Anchors } from "../../ui/anchors.tsx";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { LineList } from "../../ui/line-list.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import type { DraftProblem } from "./draft-problems.ts";
import type { Competencies } from "./fields.ts";
import { Place } from "./place.tsx";
import { lineProblems, problemAt } from "./places.ts";

type Intent = QuestionDraft["intents"][number];

type IntentFieldsProps = {
  intent: Intent;
  index: number;
  problems: readonly DraftProblem[];
  competencies: Competencies;
  onChange: (intent: Intent, strand: string | null) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
  isFirst: boolean;
  isLast: boolean;
};

/** One intent under the letter that notes are filed to. */
export function IntentFields(props: IntentFieldsProps) {
  const { intent, index, problems, competencies, onChange, onMove, onRemove, isFirst, isLast } = props;
  const letter = String.fromCodePoint(65 + index);
  const path = ["intents", index];
  const write = (change: Partial<Intent>, field: string) =>
    onChange({ ...intent, ...change }, `${path.join(" ")} ${field}`);
  const move = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
  const competency = competencies.find(({ key }) => key === intent.competency);
  return (
    <div className="flex gap-3 max-sm:gap-2">
      <span aria-hidden className="w-4 shrink-0 text-read font-semibold text-accent">
        {letter}
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-4">
        <Place path={[...path, "sentence"]}>
          <TextArea
            label={`Intent ${letter}`}
            labelHidden
            placeholder="What this question is asked to find out"
            size="room"
            rows={2}
            value={intent.sentence}
            onChange={(sentence) => write({ sentence }, "sentence")}
            onKeyDown={move}
            problem={problemAt(problems, [...path, "sentence"])}
          />
        </Place>
        <Place path={[...path, "competency"]}>
          <SelectField
            label="Evidence for"
            placeholder="Choose a competency"
            value={intent.competency}
            options={competencies
              .map(({ key, name }) => ({ value: key, label: name }))
              .toSorted((a, b) => a.label.localeCompare(b.label))}
            onChange={(chosen) => write({ competency: chosen }, "competency")}
            problem={problemAt(problems, [...path, "competency"])}
          />
          {competency && (
            <Disclosure summary="Its levels">
              <Anchors competency={competency.name} levels={competency.levels} />
            </Disclosure>
          )}
        </Place>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] gap-x-6 gap-y-4">
          {signals.map(({ field, label, placeholder }) => (
            <Place key={field} path={[...path, field]}>
              <LineList
                label={label}
                lines={intent[field]}
                placeholder={placeholder}
                max={12}
                onChange={(lines) => write({ [field]: lines }, field)}
                problem={problemAt(problems, [...path, field])}
                lineProblems={lineProblems(problems, [...path, field])}
              />
            </Place>
          ))}
        </div>
        <div className="-mt-1 -ml-3 flex flex-wrap gap-1">
          {!(isFirst && isLast) && (
            <>
              <Button variant="bare" disabled={isFirst} onClick={() => onMove(-1)}>
                Move up
              </Button>
              <Button variant="bare" disabled={isLast} onClick={() => onMove(1)}>
                Move down
              </Button>
            </>
          )}
          <Button variant="bare" aria-label={`Remove intent ${letter}`} onClick={onRemove}>
            Remove
          </Button>
        </div>
      </div>
    </div>
  );
}

const signals = [
  { field: "listenFor", label: "Listen for", placeholder: "What somebody strong says or does" },
  { field: "watchFor", label: "Watch for", placeholder: "What gives cause for doubt" },
] as const;
