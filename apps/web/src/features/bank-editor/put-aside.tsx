import type { QuestionDraft } from "@evenhand/questions";
import { useState } from "react";
import { questionTexts } from "../../app/question-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { competencyNames } from "./competency-names.ts";
import type { Competencies } from "./fields.ts";

type PutAsideProps = {
  content: QuestionDraft;
  competencies: Competencies;
  onBringBack: () => void;
  onDrop: () => void;
};

/** The reader's own version, kept for as long as they may want it, after they took somebody else's. */
export function PutAside({ content, competencies, onBringBack, onDrop }: PutAsideProps) {
  const [copied, setCopied] = useState<"not yet" | "copied" | "refused">("not yet");
  const copy = () =>
    navigator.clipboard
      .writeText(
        questionTexts(content, competencyNames(competencies))
          .map(({ label, text }) => `${label}\n${text}`)
          .join("\n\n"),
      )
      .then(
        () => setCopied("copied"),
        () => setCopied("refused"),
      );
  return (
    <Notice
      title="Your version is kept on this device"
      announce="status"
      action={
        <>
          <Button onClick={onBringBack}>Bring it back</Button>
          <Button onClick={() => void copy()}>Copy it</Button>
          <Button variant="bare" onClick={onDrop}>
            Drop it
          </Button>
        </>
      }
    >
      Below is the version that was saved meanwhile. <output>{words[copied]}</output>
    </Notice>
  );
}

const words = {
  "not yet": "",
  copied: "Copied.",
  refused: "This browser does not allow copying; bring it back instead.",
} as const;
