import { useState } from "react";
import { Tabs } from "../../ui/tabs.tsx";
import { ChangeRow } from "./change-row.tsx";
import type { Similar } from "./find-similar.ts";
import { kindsOfChange, type ChangeKind } from "./kinds-of-change.ts";
import type { Preview } from "./import-steps.ts";

type ChangeListProps = { preview: Preview; similar: ReadonlyMap<string, readonly Similar[]> };

/** The questions that change, all of them or those of one kind. */
export function ChangeList({ preview, similar }: ChangeListProps) {
  const kinds = kindsOfChange(preview, similar);
  const [chosen, setChosen] = useState<ChangeKind>("all");
  const value = kinds.some(({ kind }) => kind === chosen) ? chosen : "all";
  return (
    <div className="flex flex-col gap-2">
      <Tabs
        label="Kinds of change"
        value={value}
        onChange={setChosen}
        tabs={kinds.map(({ kind, label, count, questions }) => ({
          value: kind,
          label,
          count,
          panel: kind === value && (
            <div className="flex flex-col gap-2">
              {questions.length < count && (
                <p className="text-small text-muted">
                  The first {questions.length.toLocaleString("en")} of {count.toLocaleString("en")} are
                  listed.
                </p>
              )}
              <ul aria-label={label} className="flex flex-col">
                {questions.map((question) => (
                  <ChangeRow
                    key={question.key}
                    question={question}
                    similar={similar.get(question.key) ?? []}
                  />
                ))}
              </ul>
            </div>
          ),
        }))}
      />
    </div>
  );
}
