import { Anchors } from "../../ui/anchors.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import type { PlanDraft, PlanEdit } from "./plan-draft.ts";
import type { PlanSources } from "./plan-sources.ts";

type GradedCompetencyProps = {
  graded: PlanDraft["competencies"][number];
  sources: PlanSources;
  onEdit: (edit: PlanEdit) => void;
};

export function GradedCompetency({ graded, sources, onEdit }: GradedCompetencyProps) {
  const { competencyId, weight, mustHave } = graded;
  const competency = sources.competencies.find(({ id }) => id === competencyId);
  const name = sources.nameOf(competencyId);
  return (
    <li className="border-b border-line py-2.5 last:border-0">
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <p className="min-w-0 flex-1 basis-48 text-dense font-medium">{name}</p>
        <div className="flex items-center gap-4">
          <Checkbox
            label="Must-have"
            aria-label={`Must-have: ${name}`}
            checked={mustHave}
            onChange={(checked) => onEdit({ type: "weigh", competencyId, change: { mustHave: checked } })}
          />
          <div className="w-16">
            <SelectField
              label={`Weight of ${name}`}
              labelHidden
              value={String(weight)}
              options={weights}
              onChange={(chosen) =>
                onEdit({ type: "weigh", competencyId, change: { weight: Number(chosen) } })
              }
            />
          </div>
          <Button
            variant="bare"
            aria-label={`Remove ${name}`}
            onClick={() => onEdit({ type: "stop grading", competencyId })}
          >
            Remove
          </Button>
        </div>
      </div>
      {competency && (
        <Disclosure summary="What each level looks like">
          <div className="flex flex-col gap-3">
            <p className="max-w-read text-dense text-pretty">{competency.definition}</p>
            <Anchors competency={name} levels={competency.levels} />
          </div>
        </Disclosure>
      )}
    </li>
  );
}

const weights = [1, 2, 3, 4, 5].map((weight) => ({ value: String(weight), label: String(weight) }));
