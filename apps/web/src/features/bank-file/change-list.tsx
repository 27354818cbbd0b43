import { useState } from "react";
import { Tabs } from "../../ui/tabs.tsx";
import { ChangeRow } from "./change-row.tsx";
import type { Similar } from "./find-similar.ts";
import type { Preview } from "./import-steps.ts";
import { kindsOfChange, type ChangeKind, type KindOfChange } from "./kinds-of-change.ts";

type SimilarByKey = ReadonlyMap<string, readonly Similar[]>;

/** The questions that change: all of them, or where there are several kinds of change those of one. */
export function ChangeList({ preview, similar }: { preview: Preview; similar: SimilarByKey }) {
  const [chosen, setChosen] = useState<ChangeKind>("all");
  const [all, ...kinds] = kindsOfChange(preview, similar);
  if (kinds.length < 2) return <Rows kind={all} similar={similar} />;
  const shown = kinds.find(({ kind }) => kind === chosen) ?? all;
  return (
    <Tabs
      label="Kinds of change"
      value={shown.kind}
      onChange={setChosen}
      tabs={[all, ...kinds].map(({ kind, label, count }) => ({
        value: kind,
        label,
        count,
        panel: kind === shown.kind && <Rows kind={shown} similar={similar} />,
      }))}
    />
  );
}

function Rows({ kind, similar }: { kind: KindOfChange; similar: SimilarByKey }) {
  const { label, count, questions } = kind;
  return (
    <div className="flex flex-col gap-2">
      {questions.length < count && (
        <p className="text-small text-muted">
          The first {questions.length.toLocaleString("en")} of {count.toLocaleString("en")} are listed.
        </p>
      )}
      <ul aria-label={label} className="flex flex-col">
        {questions.map((question) => (
          <ChangeRow key={question.key} question={question} similar={similar.get(question.key) ?? []} />
        ))}
      </ul>
    </div>
  );
}
