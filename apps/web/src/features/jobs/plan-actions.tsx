import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import type { Plan } from "./use-plan.ts";

type PlanActionsProps = { jobId: string; plan: Plan; onSave: () => void };

/** What there is to do next: save what was changed, or open a loop from what is saved. */
export function PlanActions({ jobId, plan, onSave }: PlanActionsProps) {
  const undo = plan.canUndo && (
    <span className="max-sm:hidden">
      <Button variant="bare" shortcut="mod+z" onClick={() => plan.edit({ type: "undo" })}>
        Undo
      </Button>
    </span>
  );
  if (plan.unsaved || plan.isSaving)
    return (
      <>
        {undo}
        <Button variant="primary" shortcut="mod+s" busy={plan.isSaving} onClick={onSave}>
          Save
        </Button>
      </>
    );
  return (
    <>
      {undo}
      <LinkButton to="/jobs/$jobId/open-loop" params={{ jobId }} variant="primary">
        Open a loop
      </LinkButton>
    </>
  );
}
