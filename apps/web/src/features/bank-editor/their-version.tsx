import { useState } from "react";
import { flushSync } from "react-dom";
import { momentWords } from "../../app/date-words.ts";
import { differingTexts, questionTexts } from "../../app/question-texts.ts";
import { Button } from "../../ui/button.tsx";
import { ChangedWords } from "../../ui/changed-words.tsx";
import { Notice } from "../../ui/notice.tsx";
import { competencyNames } from "./competency-names.ts";
import type { Competencies } from "./fields.ts";
import { goToPlace } from "./places.ts";
import { savedContent, type QuestionAnswer } from "./question-base.ts";
import type { QuestionEditing } from "./use-question-editor.ts";

type TheirVersionProps = { editing: QuestionEditing; theirs: QuestionAnswer; competencies: Competencies };

/** Two people at one question: theirs beside mine, part by part, and the choice between them. Neither is lost by it. */
export function TheirVersion({ editing, theirs, competencies }: TheirVersionProps) {
  const [now] = useState(() => new Date());
  const nameOf = competencyNames(competencies);
  const mine = questionTexts(editing.content, nameOf);
  const parts = differingTexts(questionTexts(savedContent(theirs), nameOf), mine);
  const { draft } = theirs;
  const take = () => {
    flushSync(editing.takeTheirs);
    goToPlace(["prompt"]);
  };
  const what = draft
    ? `${draft.editedByName} saved this draft (${momentWords(draft.editedAt, { now })}) while you were writing.`
    : "This question was changed while you were writing, and has no draft any more.";
  return (
    <section aria-label="Their version and yours" className="flex flex-col gap-4">
      <Notice
        tone="problem"
        title="Somebody else has changed this question"
        announce="alert"
        action={
          <>
            <Button busy={editing.isSaving} onClick={() => void editing.saveOverTheirs()}>
              Save mine over theirs
            </Button>
            <Button onClick={take}>Take theirs</Button>
          </>
        }
      >
        {what} Nothing is lost: what you wrote is below and kept on this device.{" "}
        {parts.length === 0
          ? "Both say the same."
          : "Struck out is what only theirs has, underlined what only yours has."}
      </Notice>
      <dl className="flex flex-col gap-4">
        {parts.map(({ label, before, after }) => (
          <div key={label} className="flex flex-col gap-1 border-l-2 border-line pl-4">
            <dt className="text-small font-medium text-muted">{label}</dt>
            <dd className="text-dense text-pretty">
              <ChangedWords before={before} after={after} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
