import { useCallback, useId, useRef } from "react";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { KitFocus } from "./kit-focus.tsx";
import { kitTime } from "./kit-time.ts";
import { kitId } from "./place-ids.ts";
import type { KitDraft } from "./plan-draft.ts";
import { moveKit, removeKit, type OnMove } from "./plan-moves.ts";
import type { PlanSources } from "./plan-sources.ts";
import { QuestionCard } from "./question-card.tsx";
import { QuestionFinder, type Finder } from "./question-finder.tsx";
import type { Plan } from "./use-plan.ts";

type KitColumnProps = {
  kit: KitDraft;
  index: number;
  plan: Plan;
  sources: PlanSources;
  finder: Finder | null;
  onFind: (finder: Finder | null) => void;
  onMove: OnMove;
};

export function KitColumn({ kit, index, plan, sources, finder, onFind, onMove }: KitColumnProps) {
  const heading = useId();
  const finding = useRef<HTMLButtonElement>(null);
  const { draft, edit, checked } = plan;
  const { key } = kit;
  const name = kit.name.trim() || `Kit ${index + 1}`;
  const errorAt = (field: string) => checked.fields.get(`kits.${index}.${field}`);
  const describe = (change: Partial<Pick<KitDraft, "name" | "purpose" | "minutes">>) =>
    edit({ type: "describe kit", key, change });
  const { words, over } = kitTime(kit);
  const [earlier, later] = [moveKit(draft, key, -1), moveKit(draft, key, 1)];
  const closeFinder = useCallback(() => {
    onFind(null);
    finding.current?.focus();
  }, [onFind]);
  return (
    <li
      id={kitId(key)}
      aria-labelledby={heading}
      className="flex min-w-60 flex-1 flex-col gap-4 rounded-lg border border-line bg-raised p-3.5 sm:max-w-88"
    >
      <div className="-mt-1 -mr-1.5 flex items-center justify-between gap-2">
        <h3 id={heading} className="text-small text-muted">
          Interview {index + 1}
          <span className="sr-only">: {name}</span>
        </h3>
        <Menu
          label="Arrange"
          variant="bare"
          align="end"
          groups={[
            [
              { label: "Earlier", onSelect: () => onMove(earlier), disabled: earlier === null },
              { label: "Later", onSelect: () => onMove(later), disabled: later === null },
            ],
            [{ label: "Remove this kit", onSelect: () => onMove(removeKit(draft, key)), danger: true }],
          ]}
        />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_4.25rem] gap-2">
        <TextField
          label="Name"
          value={kit.name}
          onChange={(typed) => describe({ name: typed })}
          error={errorAt("name")}
          autoComplete="off"
        />
        <TextField
          label="Minutes"
          value={kit.minutes}
          onChange={(minutes) => describe({ minutes })}
          error={errorAt("minutes")}
          inputMode="numeric"
          autoComplete="off"
        />
      </div>
      <TextArea
        label="Purpose"
        value={kit.purpose}
        onChange={(purpose) => describe({ purpose })}
        error={errorAt("purpose")}
        rows={2}
        size="dense"
      />
      <KitFocus kit={kit} plan={plan} sources={sources} />
      <div className="flex flex-col gap-1.5">
        <p className="flex items-baseline justify-between text-dense">
          <span className="font-medium">Questions</span>
          <span className={over > 0 ? "font-medium text-problem" : "text-muted"}>{words}</span>
        </p>
        {kit.questions.length === 0 && <p className="text-dense text-muted">No questions yet.</p>}
        <ol className="flex flex-col gap-1.5">
          {kit.questions.map((question, position) => (
            <QuestionCard
              key={question.questionVersionId}
              question={question}
              kit={kit}
              path={`kits.${index}.questions.${position}`}
              plan={plan}
              sources={sources}
              onMove={onMove}
            />
          ))}
        </ol>
      </div>
      <div>
        <Button
          ref={finding}
          aria-expanded={finder !== null}
          onClick={() => onFind(finder ? null : { key, competencyId: undefined })}
        >
          Add questions
        </Button>
      </div>
      {finder && (
        <QuestionFinder
          key={finder.competencyId}
          kit={kit}
          name={name}
          about={finder.competencyId}
          plan={plan}
          sources={sources}
          onClose={closeFinder}
        />
      )}
    </li>
  );
}
