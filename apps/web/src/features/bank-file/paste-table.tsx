import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { pastedFile } from "./pasted-file.ts";

/** Cells copied from a spreadsheet, or the text of either format. */
export function PasteTable({ onFile }: { onFile: (file: File) => void }) {
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  const read = () => {
    if (text.trim() === "") setError("Paste the table here first.");
    else onFile(pastedFile(text));
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <div className="w-full">
        <TextArea
          label="The table, with the names of its columns in the first row"
          size="dense"
          value={text}
          error={error}
          spellCheck={false}
          onChange={(pasted) => {
            setText(pasted);
            setError(undefined);
          }}
        />
      </div>
      <Button onClick={read}>Read what is pasted</Button>
    </div>
  );
}
