import { useState } from "react";
import { momentWords } from "../../app/date-words.ts";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { Competencies } from "./fields.ts";
import { PutAside } from "./put-aside.tsx";
import type { QuestionEditing } from "./use-question-editor.ts";

type EditorNoticesProps = { editing: QuestionEditing; competencies: Competencies };

/** What a writer has to know before they go on: why a save failed, and what was found on this device. */
export function EditorNotices({ editing, competencies }: EditorNoticesProps) {
  const { failure, restoredAt, begun, aside, isNew } = editing;
  const [now] = useState(() => new Date());
  return (
    <>
      {failure && (
        <Notice
          tone="refusal"
          title="Not saved"
          announce="alert"
          action={
            failure.isGone ? (
              <Button onClick={() => void editing.saveAnew()}>Save it as a new question</Button>
            ) : (
              <Button onClick={() => void editing.save()}>Try again</Button>
            )
          }
        >
          {failure.isGone
            ? "Somebody has ended this draft meanwhile. What you wrote is still here."
            : failure.sentence}
        </Notice>
      )}
      {restoredAt && !editing.theirs && (
        <Notice
          title="What you wrote here is back"
          announce="status"
          action={
            <Button onClick={editing.dropRestored}>{isNew ? "Start afresh" : "Use what is saved"}</Button>
          }
        >
          You wrote it on this device ({momentWords(restoredAt, { now })}) and did not save it.
        </Notice>
      )}
      {isNew &&
        !editing.unsaved &&
        begun.slice(0, MOST_OFFERED).map((kept) => (
          <Notice
            key={kept.questionId}
            title="You began another question here"
            action={
              <>
                <LinkButton
                  to="/bank/$questionId/edit"
                  params={{ questionId: kept.questionId }}
                  search={{ new: true }}
                >
                  Go on with it
                </LinkButton>
                <Button variant="bare" onClick={() => void editing.dropBegun(kept)}>
                  Drop it
                </Button>
              </>
            }
          >
            {kept.content.prompt.trim() === "" ? "Without a prompt yet" : `“${kept.content.prompt}”`},{" "}
            {momentWords(kept.keptAt, { now })}, not saved.
          </Notice>
        ))}
      {aside && (
        <PutAside
          content={aside}
          competencies={competencies}
          onBringBack={editing.bringBack}
          onDrop={editing.dropAside}
        />
      )}
    </>
  );
}

const MOST_OFFERED = 3;
