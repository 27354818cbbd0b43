import { useLayoutEffect, useRef } from "react";
import { Button } from "../../ui/button.tsx";
import { movedEntry } from "../../ui/list-keys.ts";
import { Section } from "../../ui/section.tsx";
import { blankIntent, MOST_INTENTS } from "./draft-edits.ts";
import type { FieldsProps } from "./fields.ts";
import { IntentFields } from "./intent-fields.tsx";
import { Place } from "./place.tsx";
import { goToPlace, problemAt } from "./places.ts";

/** Why the question is asked: one to three intents. */
export function IntentsSection({ content, problems, competencies, onChange }: FieldsProps) {
  const { intents } = content;
  const next = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    goToPlace(["intents", next.current, "sentence"]);
    next.current = null;
  });
  const write = (changed: typeof intents, focus: number | null) => {
    next.current = focus;
    onChange({ ...content, intents: changed }, null);
  };
  const problem = problemAt(problems, ["intents"]);
  return (
    <Section title="Why we ask" aside={`${intents.length} of at most ${MOST_INTENTS}`}>
      <Place path={["intents"]}>
        <div className="flex flex-col gap-8">
          {problem && <p className="text-small font-medium text-problem">{problem}</p>}
          {intents.length > 0 && (
            <ol className="flex flex-col gap-8">
              {intents.map((intent, index) => (
                // Intents get their keys when they are saved; until then they are told apart by place alone.
                <li key={keyOf(index)}>
                  <IntentFields
                    intent={intent}
                    index={index}
                    problems={problems}
                    competencies={competencies}
                    onChange={(changed, strand) =>
                      onChange({ ...content, intents: intents.with(index, changed) }, strand)
                    }
                    onMove={(by) => {
                      const moved = movedEntry(intents, index, by);
                      if (moved) write(moved, index + by);
                    }}
                    onRemove={() => write(intents.toSpliced(index, 1), Math.max(index - 1, 0))}
                    isFirst={index === 0}
                    isLast={index === intents.length - 1}
                  />
                </li>
              ))}
            </ol>
          )}
          {intents.length < MOST_INTENTS && (
            <div>
              <Button onClick={() => write([...intents, blankIntent()], intents.length)}>
                Add an intent
              </Button>
            </div>
          )}
        </div>
      </Place>
    </Section>
  );
}

const keyOf = (index: number) => `intent ${index}`;
