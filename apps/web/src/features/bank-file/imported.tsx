import { LinkButton } from "../../ui/link-button.tsx";
import { FileButton } from "./file-button.tsx";
import type { Preview, ReadText } from "./import-steps.ts";
import { resultSentences } from "./preview-words.ts";
import { StepHeading } from "./step-heading.tsx";

type ImportedProps = {
  read: ReadText;
  preview: Preview;
  added: number;
  drafted: number;
  onFile: (file: File) => void;
};

/** What the import did, and where to go on. */
export function Imported({ read, preview, added, drafted, onFile }: ImportedProps) {
  const [first, ...others] = resultSentences({ added, drafted, preview }, read.format);
  const madeDrafts =
    drafted > 0 ||
    (added > 0 && preview.questions.some(({ change, state }) => change === "new" && state === "draft"));
  return (
    <div className="flex max-w-read flex-col items-start gap-4">
      <div className="flex flex-col gap-1">
        <StepHeading>{first}</StepHeading>
        {others.map((sentence) => (
          <p key={sentence} className="text-read text-pretty">
            {sentence}
          </p>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        {madeDrafts && (
          <LinkButton to="/bank" search={{ state: "draft" }} variant="primary">
            See the drafts
          </LinkButton>
        )}
        <LinkButton to="/bank" variant={madeDrafts ? "quiet" : "primary"}>
          See the bank
        </LinkButton>
        <FileButton label="Bring in another file" onFile={onFile} />
      </div>
    </div>
  );
}
