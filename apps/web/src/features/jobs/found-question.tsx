import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import type { FoundQuestion as Found } from "./known-questions.ts";
import type { KitDraft } from "./plan-draft.ts";
import type { PlanSources } from "./plan-sources.ts";
import type { Plan } from "./use-plan.ts";

type FoundQuestionProps = {
  question: Found & { questionVersionId: string };
  kit: KitDraft;
  plan: Plan;
  sources: PlanSources;
};

/** A question of the bank with why it is asked, ready to be added to the kit. */
export function FoundQuestion({ question, kit, plan, sources }: FoundQuestionProps) {
  const asks = ({ questions }: KitDraft) =>
    questions.some(({ questionVersionId }) => sources.isSameQuestion(questionVersionId, question.id));
  const isHere = asks(kit);
  const elsewhere = plan.draft.kits.find((other) => other.key !== kit.key && asks(other));
  const add = () => {
    const { id: questionId, questionVersionId, minutes } = question;
    sources.remember({ ...question, questionId });
    plan.edit({ type: "add question", key: kit.key, questionVersionId, minutes: String(minutes) });
  };
  return (
    <li className="flex flex-col gap-2 border-b border-line py-3 last:border-0">
      <p className="text-dense font-semibold text-pretty">{question.prompt}</p>
      <ul aria-label="Why we ask" className="flex flex-col gap-1">
        {question.intents.map((sentence) => (
          <li key={sentence} className="text-dense text-pretty text-muted">
            {sentence}
          </li>
        ))}
      </ul>
      <p className="text-tiny text-pretty text-faint">
        {question.competencyIds.map(sources.nameOf).join(" · ")}
      </p>
      <div className="flex items-center justify-between gap-2">
        <span className="text-tiny text-faint">{question.minutes} min</span>
        {elsewhere && !isHere && <Badge>In {elsewhere.name}</Badge>}
        {isHere ? (
          <Badge tone="accent">In this kit</Badge>
        ) : (
          <Button onClick={add} aria-label={`Add: ${question.prompt}`}>
            Add
          </Button>
        )}
      </div>
    </li>
  );
}
