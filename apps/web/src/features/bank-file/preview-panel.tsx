import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { ChangeList } from "./change-list.tsx";
import { ComparisonState } from "./comparison-state.tsx";
import { FileButton } from "./file-button.tsx";
import type { Preview, ReadText } from "./import-steps.ts";
import { NothingNew } from "./nothing-new.tsx";
import { changesSomething, competencySentences, importLabel, previewSentence } from "./preview-words.ts";
import { StepHeading } from "./step-heading.tsx";
import { useSimilar } from "./use-similar.ts";

type PreviewPanelProps = {
  read: ReadText;
  preview: Preview;
  /** Why it was not imported a moment ago. */
  refusal: string | null;
  onImport: () => void;
  onCheckAgain: () => void;
  onFile: (file: File) => void;
  onCancel: () => void;
};

/** What importing a file would do: in words, then question by question. Nothing has been changed yet. */
export function PreviewPanel(props: PreviewPanelProps) {
  const { read, preview, refusal, onImport, onCheckAgain, onFile, onCancel } = props;
  const { counts, questions, notes, competencies } = preview;
  const added = questions.filter(({ change }) => change === "new");
  const comparison = useSimilar(added);
  if (!changesSomething(preview))
    return <NothingNew name={read.name} preview={preview} onFile={onFile} onCancel={onCancel} />;
  const isBlocked = counts.refused > 0;
  const checkAgain = <Button onClick={onCheckAgain}>Check again</Button>;
  return (
    <div className="flex flex-col gap-6">
      <div className="flex max-w-read flex-col gap-4">
        <StepHeading>What {read.name} would change</StepHeading>
        {refusal && (
          <Notice tone="refusal" announce="alert" action={checkAgain}>
            {refusal}
          </Notice>
        )}
        <div className="flex flex-col gap-1.5 text-read text-pretty">
          <p>{previewSentence(preview, read.format)}</p>
          {[...competencySentences(competencies), ...notes].map((sentence) => (
            <p key={sentence} className="text-dense text-muted">
              {sentence}
            </p>
          ))}
        </div>
        {isBlocked && (
          <Notice
            tone="problem"
            title="Nothing can be imported yet"
            action={refusal ? undefined : checkAgain}
          >
            All of a file comes in, or nothing. Do what stands beside each refused question below, in{" "}
            <TextLink to="/bank" search={{ state: "draft" }} target="_blank">
              the list of drafts
              <VisuallyHidden> (opens in a new tab)</VisuallyHidden>
            </TextLink>
            , or take the question out of the file.
          </Notice>
        )}
        {added.length > 0 && (
          <ComparisonState comparison={comparison} total={added.length} isPart={added.length < counts.new} />
        )}
        <div className="flex flex-wrap gap-2">
          {isBlocked ? (
            <FileButton label="Choose the corrected file" onFile={onFile} />
          ) : (
            <Button variant="primary" busy={comparison.state === "running"} onClick={onImport}>
              {importLabel(preview)}
            </Button>
          )}
          <Button onClick={onCancel}>Cancel</Button>
        </div>
      </div>
      {questions.length > 0 && <ChangeList preview={preview} similar={comparison.similar} />}
    </div>
  );
}
