import { can } from "@evenhand/interview";
import { useViewer } from "../../app/viewer.ts";
import { ApproveForm, type ApproveFormProps } from "./approve-form.tsx";
import { DropDraft } from "./drop-draft.tsx";
import { Section } from "./section.tsx";

/** Ends a draft one way or the other: as the next version, or not at all. */
export function ApproveDraft({ question, draft, onDone }: ApproveFormProps) {
  const viewer = useViewer();
  const mayPlan = can(viewer.role, "plan");
  return (
    <Section title="Approval">
      {draft.mayApprove ? (
        <ApproveForm question={question} draft={draft} onDone={onDone} />
      ) : (
        <p className="text-dense text-pretty text-muted">
          {mayPlan
            ? "You worked on this draft, so somebody else approves it."
            : "Recruiters, hiring managers and administrators approve drafts that somebody else wrote."}
        </p>
      )}
      {(mayPlan || draft.isMine) && <DropDraft question={question} draft={draft} onDone={onDone} />}
    </Section>
  );
}
