import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { GradedCompetency } from "./graded-competency.tsx";
import type { PlanSources } from "./plan-sources.ts";
import type { Plan } from "./use-plan.ts";

/** What the job grades, how much each weighs, and which of them a person must have. */
export function JobCompetencies({ plan, sources }: { plan: Plan; sources: PlanSources }) {
  const { competencies } = plan.draft;
  return (
    <Section title="Competencies" aside={competencies.length > 0 && "Weight 1 to 5"}>
      {competencies.length === 0 && (
        <EmptyState sentence="Nothing is graded yet. Choose four to six competencies that this job cannot do without." />
      )}
      <ul className="flex flex-col">
        {competencies.map((graded) => (
          <GradedCompetency key={graded.competencyId} graded={graded} sources={sources} onEdit={plan.edit} />
        ))}
      </ul>
      <AddCompetency plan={plan} sources={sources} />
    </Section>
  );
}

function AddCompetency({ plan, sources }: { plan: Plan; sources: PlanSources }) {
  const [chosen, choose] = useState("");
  const graded = new Set(plan.draft.competencies.map(({ competencyId }) => competencyId));
  const others = sources.competencies
    .filter(({ id }) => !graded.has(id))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  if (others.length === 0) return null;
  const add = () => {
    plan.edit({ type: "grade", competencyId: chosen });
    choose("");
  };
  return (
    <div className="flex max-w-read items-end gap-2">
      <div className="min-w-0 flex-1">
        <SelectField
          label="Add a competency"
          value={chosen}
          placeholder="Choose one…"
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={choose}
        />
      </div>
      <Button onClick={add} disabled={chosen === ""}>
        Add
      </Button>
    </div>
  );
}
