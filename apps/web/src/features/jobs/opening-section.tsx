import { openingProblems } from "@evenhand/interview";
import { Section } from "../../ui/section.tsx";
import { planOfDraft } from "./plan-of-draft.ts";
import type { Plan } from "./use-plan.ts";

/** What still stands in the way, live, while the plan is edited. */
export function OpeningSection({ plan: { draft, checked } }: { plan: Plan }) {
  const opening = openingProblems(planOfDraft(draft));
  return (
    <Section title="Before a loop can be opened">
      {checked.problems.length === 0 && opening.length === 0 ? (
        <p className="text-dense text-muted">
          Nothing is missing. Save the plan, then open a loop for a candidate.
        </p>
      ) : (
        <ul className="flex list-disc flex-col gap-1 pl-5 text-dense marker:text-faint">
          {[...checked.problems, ...opening].map((sentence) => (
            <li key={sentence} className="max-w-read text-pretty">
              {sentence}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
