import { Checkbox } from "../../ui/checkbox.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import type { KitDraft } from "./plan-draft.ts";
import type { PlanSources } from "./plan-sources.ts";
import type { Plan } from "./use-plan.ts";

type KitFocusProps = { kit: KitDraft; plan: Plan; sources: PlanSources };

/** Which of the job's competencies this interview grades. */
export function KitFocus({ kit, plan, sources }: KitFocusProps) {
  const { competencies } = plan.draft;
  const graded = competencies.filter(({ competencyId }) => kit.competencyIds.includes(competencyId));
  const names = graded.map(({ competencyId }) => sources.nameOf(competencyId)).join(" · ");
  return (
    <div className="flex flex-col">
      <p className="text-dense font-medium">Grades</p>
      <Disclosure summary={names || "Nothing yet. Choose."}>
        {competencies.length === 0 ? (
          <p className="text-dense text-muted">Choose the job's competencies first.</p>
        ) : (
          <div className="flex flex-col">
            {competencies.map(({ competencyId }) => (
              <Checkbox
                key={competencyId}
                label={sources.nameOf(competencyId)}
                checked={kit.competencyIds.includes(competencyId)}
                onChange={(on) => plan.edit({ type: "focus", key: kit.key, competencyId, on })}
              />
            ))}
          </div>
        )}
      </Disclosure>
    </div>
  );
}
