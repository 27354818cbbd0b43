import { Badge } from "../../ui/badge.tsx";
import { Menu } from "../../ui/menu.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { cardId } from "./place-ids.ts";
import type { KitDraft, QuestionDraft } from "./plan-draft.ts";
import { handOverQuestion, moveQuestion, removeQuestion, type OnMove } from "./plan-moves.ts";
import type { PlanSources } from "./plan-sources.ts";
import type { Plan } from "./use-plan.ts";

type QuestionCardProps = {
  question: QuestionDraft;
  kit: KitDraft;
  /** The number of its field errors, as in `kits.0.questions.2`. */
  path: string;
  plan: Plan;
  sources: PlanSources;
  onMove: OnMove;
};

export function QuestionCard({ question, kit, path, plan, sources, onMove }: QuestionCardProps) {
  const { draft, edit, checked } = plan;
  const place = { key: kit.key, questionVersionId: question.questionVersionId };
  const prompt = sources.promptOf(question.questionVersionId);
  const asksAbout = [...(sources.competenciesByVersion.get(question.questionVersionId) ?? [])]
    .map(sources.nameOf)
    .join(" · ");
  const [up, down] = [moveQuestion(draft, place, -1), moveQuestion(draft, place, 1)];
  const others = draft.kits.filter(({ key }) => key !== kit.key);
  const handOvers = others.map((other) => {
    const move = handOverQuestion(draft, place, other.key);
    return { label: `To ${other.name}`, onSelect: () => onMove(move), disabled: move === null };
  });
  return (
    <li
      id={cardId(place)}
      data-kit={kit.key}
      data-question={question.questionVersionId}
      className="flex flex-col gap-2 rounded-md border border-line bg-paper p-2.5"
    >
      <div className="flex flex-col gap-0.5">
        <p className="text-dense text-pretty">{prompt}</p>
        <p className="text-tiny text-pretty text-faint">{asksAbout}</p>
        {sources.isRetired(question.questionVersionId) && (
          <p>
            <Badge tone="problem">Retired in the bank</Badge>
          </p>
        )}
      </div>
      <div className="flex items-start justify-between gap-2">
        <div className="w-16">
          <TextField
            label={`Minutes for: ${prompt}`}
            labelHidden
            value={question.minutes}
            onChange={(minutes) => edit({ type: "time question", ...place, minutes })}
            error={checked.fields.get(`${path}.minutes`)}
            inputMode="numeric"
            autoComplete="off"
          />
        </div>
        <span aria-hidden className="mr-auto py-2 text-small text-muted">
          min
        </span>
        <Menu
          label="Arrange"
          variant="bare"
          align="end"
          groups={[
            [
              { label: "Up", shortcut: "alt+ArrowUp", onSelect: () => onMove(up), disabled: up === null },
              {
                label: "Down",
                shortcut: "alt+ArrowDown",
                onSelect: () => onMove(down),
                disabled: down === null,
              },
            ],
            ...(handOvers.length > 0 ? [handOvers] : []),
            [{ label: "Remove", onSelect: () => onMove(removeQuestion(draft, place)), danger: true }],
          ]}
        />
      </div>
    </li>
  );
}
