import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Section } from "../../ui/section.tsx";
import { coverageAdvice, coverageOf, type Fix } from "./coverage.ts";
import { CoverageGrid } from "./coverage-grid.tsx";
import type { Finder } from "./question-finder.tsx";
import type { PlanSources } from "./plan-sources.ts";
import type { Plan } from "./use-plan.ts";

type CoverageSectionProps = { plan: Plan; sources: PlanSources; onFind: (finder: Finder) => void };

/** Who will see what, and what that leaves to chance. */
export function CoverageSection({ plan, sources, onFind }: CoverageSectionProps) {
  const { draft, edit } = plan;
  const coverage = coverageOf(draft, sources.competenciesByVersion);
  const advice = coverageAdvice(draft, coverage, sources.nameOf);
  const apply = (fix: Fix) => {
    if (fix.kind === "grade it there")
      edit({ type: "focus", key: fix.key, competencyId: fix.competencyId, on: true });
    else {
      const kit =
        draft.kits.find(({ competencyIds }) => !competencyIds.includes(fix.competencyId)) ?? draft.kits[0];
      if (kit) onFind({ key: kit.key, competencyId: fix.competencyId });
    }
  };
  return (
    <Section title="Coverage">
      {coverage.length === 0 || draft.kits.length === 0 ? (
        <EmptyState sentence="Once there are competencies and kits, this shows who will see what." />
      ) : (
        <CoverageGrid draft={draft} coverage={coverage} nameOf={sources.nameOf} />
      )}
      {advice.length > 0 && (
        <ul className="flex flex-col gap-2">
          {advice.map(({ sentence, fix }) => (
            <li key={sentence} className="flex flex-wrap items-center gap-x-4 gap-y-1 text-dense">
              <span className="max-w-read text-pretty text-problem">{sentence}</span>
              <Button onClick={() => apply(fix)}>
                {fix.kind === "grade it there" ? `Grade it in ${fix.kitName}` : "Find a question"}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
