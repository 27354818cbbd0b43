import type { Problem } from "@evenhand/questions/portable";
import { Button } from "../../ui/button.tsx";
import { Table } from "../../ui/table.tsx";
import type { BankFormat } from "./decode-file.ts";
import { FileButton } from "./file-button.tsx";
import { StepHeading } from "./step-heading.tsx";

type ProblemListProps = {
  name: string;
  format: BankFormat;
  problems: readonly Problem[];
  onFile: (file: File) => void;
  onCancel: () => void;
};

/** What to correct in a file, line by line. Nothing of it was sent or imported. */
export function ProblemList({ name, format, problems, onFile, onCancel }: ProblemListProps) {
  return (
    <div className="flex flex-col gap-4">
      <div className="flex max-w-read flex-col gap-1">
        <StepHeading>{name} has something to correct</StepHeading>
        <p className="text-dense text-pretty text-muted">
          Nothing was imported.{" "}
          {format === "csv"
            ? "Correct the table where you made it, save it as CSV (UTF-8), and choose it again."
            : "Correct these lines and choose the file again."}
        </p>
      </div>
      <Table
        caption="What to correct"
        captionHidden
        columns={columns}
        rows={problems.map((problem, index) => ({ ...problem, id: String(index) }))}
        rowKey={({ id }) => id}
      />
      <div className="flex flex-wrap gap-2">
        <FileButton variant="primary" label="Choose the corrected file" onFile={onFile} />
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}

const columns = [
  { key: "line", header: "Line", align: "end", render: ({ line }: Problem) => line.toLocaleString("en") },
  { key: "message", header: "What to do", render: ({ message }: Problem) => message },
] as const;
