import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { competencyOptions } from "./competency-options.ts";
import { placeToSplit, type IntentsEdit, type ReviewIntent } from "./review-intents.ts";
import type { Competencies } from "./use-reading.ts";

type IntentListProps = {
  intents: ReviewIntent[];
  competencies: Competencies;
  onEdit: (edit: IntentsEdit) => void;
};

const MOST = 3;
const MOST_IN_DRAFT = 10;

/** Why the question is asked, cut into intents that each are evidence for one competency. */
export function IntentList({ intents, competencies, onEdit }: IntentListProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const next = useRef<number | null>(null);
  /** Where the cursor was in each sentence: a button takes the focus away from it. */
  const carets = useRef(new Map<number, number>());
  useLayoutEffect(() => {
    if (next.current === null) return;
    const sentence = box.current?.querySelectorAll("textarea")[next.current];
    next.current = null;
    sentence?.focus();
    sentence?.setSelectionRange(0, 0);
  });
  const split = (index: number, caret: number) => {
    next.current = index + 1;
    carets.current.clear();
    onEdit({ type: "split", index, at: placeToSplit(intents[index]?.sentence ?? "", caret) });
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>, index: number) => {
    if (event.key !== "Enter" || !event.altKey) return;
    event.preventDefault();
    split(index, event.currentTarget.selectionStart);
  };
  return (
    <fieldset ref={box} className="flex min-w-0 flex-col gap-4">
      <legend className="mb-2 text-dense font-semibold">Why we ask</legend>
      {intents.length > MOST && (
        <p className="text-small font-medium text-problem">
          A question has at most three intents when it is approved. Merge some, or remove the weakest.
        </p>
      )}
      {intents.map((intent, index) => (
        // Told apart by place alone while they are cut and merged.
        <div key={keyOf(index)} className="flex gap-2">
          <span aria-hidden className="w-4 shrink-0 pt-2 text-dense font-semibold text-accent">
            {letterOf(index)}
          </span>
          <div className="flex min-w-0 flex-1 flex-col gap-2">
            <TextArea
              label={`Intent ${letterOf(index)}`}
              labelHidden
              size="dense"
              rows={2}
              value={intent.sentence}
              onChange={(sentence) => onEdit({ type: "write", index, sentence })}
              onKeyDown={(event) => press(event, index)}
              onSelect={(event) => carets.current.set(index, event.currentTarget.selectionStart)}
            />
            <SelectField
              label={`Competency of intent ${letterOf(index)}`}
              labelHidden
              placeholder="Choose a competency"
              value={intent.competency}
              options={competencyOptions(intent.sentence, competencies)}
              hint={intent.isSuggested && intent.competency !== "" ? "Suggested by its words" : undefined}
              onChange={(competency) => onEdit({ type: "choose", index, competency })}
            />
            <div className="-ml-3 flex flex-wrap gap-x-1">
              {intents.length < MOST_IN_DRAFT && (
                <Button
                  variant="bare"
                  shortcut="alt+Enter"
                  onClick={() => split(index, carets.current.get(index) ?? 0)}
                >
                  Split here
                </Button>
              )}
              {index < intents.length - 1 && (
                <Button variant="bare" onClick={() => onEdit({ type: "merge with next", index })}>
                  Merge with {letterOf(index + 1)}
                </Button>
              )}
              <Button
                variant="bare"
                aria-label={`Remove intent ${letterOf(index)}`}
                onClick={() => onEdit({ type: "remove", index })}
              >
                Remove
              </Button>
            </div>
          </div>
        </div>
      ))}
      {intents.length < MOST && (
        <div>
          <Button
            onClick={() => {
              next.current = intents.length;
              onEdit({ type: "add" });
            }}
          >
            Add an intent
          </Button>
        </div>
      )}
    </fieldset>
  );
}

const keyOf = (index: number) => `intent ${index}`;
const letterOf = (index: number) => String.fromCodePoint(65 + index);
