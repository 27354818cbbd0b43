import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import type { QuestionEditing } from "./use-question-editor.ts";

type EditorActionsProps = { questionId: string; editing: QuestionEditing };

/** What there is to do next: save what was written, or go and read it as others will. */
export function EditorActions({ questionId, editing }: EditorActionsProps) {
  const { unsaved, isSaving, isNew, canUndo } = editing;
  const undo = canUndo && (
    <span className="max-sm:hidden">
      <Button variant="bare" shortcut="mod+z" onClick={editing.undo}>
        Undo
      </Button>
    </span>
  );
  if (unsaved || isSaving || isNew)
    return (
      <>
        {undo}
        <Button variant="primary" shortcut="mod+s" busy={isSaving} onClick={() => void editing.save()}>
          Save draft
        </Button>
      </>
    );
  return (
    <>
      {undo}
      <LinkButton to="/bank/$questionId" params={{ questionId }} variant="primary">
        Read it
      </LinkButton>
    </>
  );
}
