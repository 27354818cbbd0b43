import { Button } from "../../ui/button.tsx";
import { FileButton } from "./file-button.tsx";
import { counted } from "./file-words.ts";
import type { Preview } from "./import-steps.ts";
import { StepHeading } from "./step-heading.tsx";

type NothingNewProps = { name: string; preview: Preview; onFile: (file: File) => void; onCancel: () => void };

/** A file that would change nothing, because all of it is here or because it is empty. */
export function NothingNew({ name, preview: { counts, notes }, onFile, onCancel }: NothingNewProps) {
  return (
    <div className="flex max-w-read flex-col items-start gap-4">
      <div className="flex flex-col gap-1">
        <StepHeading>
          {counts.same > 0
            ? "Everything in this file is already here."
            : "There are no questions in this file."}
        </StepHeading>
        <p className="text-dense text-pretty wrap-anywhere text-muted">
          {counts.same > 0
            ? `${name} has ${counted(counts.same, "question")}, and the bank has ${counts.same === 1 ? "it" : "each of them"} as it is there.`
            : `${name} can be read, but nothing in it would be imported.`}
        </p>
        {notes.map((note) => (
          <p key={note} className="text-dense text-pretty text-muted">
            {note}
          </p>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <FileButton label="Choose another file" onFile={onFile} />
        <Button onClick={onCancel}>Close</Button>
      </div>
    </div>
  );
}
