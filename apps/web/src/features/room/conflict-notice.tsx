import type { Line } from "../../outbox/entry.ts";
import type { Choice } from "../../outbox/notebook.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWriting } from "./writing.ts";

type ConflictNoticeProps = {
  conflict: NonNullable<Line["conflict"]>;
  onChoose: (choice: Choice) => void;
};

/** Two texts for one note, side by side until their author chooses. Neither goes by itself. */
export function ConflictNotice({ conflict, onChoose }: ConflictNoticeProps) {
  const { isReadOnly } = useWriting();
  const { theirs } = conflict;
  if (isReadOnly || theirs === null)
    return (
      <Notice
        tone="problem"
        title="This text is not part of your scorecard"
        announce="status"
        action={
          <Button onClick={() => onChoose("theirs")}>
            {theirs === null ? "Remove this text" : "Use the submitted text"}
          </Button>
        }
      >
        It arrived after you submitted.{" "}
        {theirs === null ? "Copy it if you still need it." : "The submitted note reads:"}
        {theirs !== null && <Quote text={theirs} />}
      </Notice>
    );
  return (
    <Notice
      tone="problem"
      title="Newer text from another device or tab"
      announce="status"
      action={
        <>
          <Button onClick={() => onChoose("theirs")}>Use it</Button>
          <Button onClick={() => onChoose("mine")}>Keep mine</Button>
          <Button onClick={() => onChoose("both")}>Keep both</Button>
        </>
      }
    >
      <Quote text={theirs} />
    </Notice>
  );
}

function Quote({ text }: { text: string }) {
  return (
    <blockquote className="mt-1 border-l-2 border-problem-line pl-2.5 text-read whitespace-pre-wrap">
      {text === "" ? "(empty)" : text}
    </blockquote>
  );
}
