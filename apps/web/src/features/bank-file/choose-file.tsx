import { useEffect, useRef, useState, type ChangeEvent } from "react";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PasteTable } from "./paste-table.tsx";
import { useFileDrop } from "./use-file-drop.ts";

type ChooseFileProps = {
  /** Why the last one was not taken. */
  refusal: string | null;
  /** Whether somebody came back here from a later step, whose buttons are gone. */
  isBack: boolean;
  onFile: (file: File) => void;
};

/** Chosen from a folder, dropped anywhere on the page, or pasted. */
export function ChooseFile({ refusal, isBack, onFile }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [tooMany, setTooMany] = useState(false);
  const take = (files: FileList | null) => {
    const [file, ...others] = files ?? [];
    setTooMany(others.length > 0);
    if (file && others.length === 0) onFile(file);
  };
  const isOver = useFileDrop(take);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    take(target.files);
    // The same file, corrected, can be chosen again.
    target.value = "";
  };
  useEffect(() => {
    if (isBack) button.current?.focus();
  }, [isBack]);
  const problem = tooMany ? "Bring in one file at a time." : refusal;
  return (
    <div className="flex max-w-read flex-col gap-4">
      <p className="text-dense text-pretty text-muted">
        You see what a file would change before anything is changed. A question that is here already with
        other words becomes a draft for a second person to approve.
      </p>
      {problem && (
        <Notice tone="refusal" announce="alert">
          {problem}
        </Notice>
      )}
      <div
        className={`flex flex-wrap items-center gap-x-4 gap-y-3 rounded-lg border border-dashed px-6 py-8 ${isOver ? "border-accent bg-accent-wash" : "border-edge/60"}`}
      >
        <input ref={input} type="file" accept=".json,.csv,.tsv,.txt" hidden onChange={choose} />
        <Button ref={button} variant="primary" onClick={() => input.current?.click()}>
          Choose a file
        </Button>
        <span className="text-dense text-muted">
          A bank as <strong className="font-medium text-ink">.json</strong>, or a table as{" "}
          <strong className="font-medium text-ink">.csv</strong>. You can also drop it on this page.
        </span>
      </div>
      <Disclosure summary="Paste a table instead">
        <PasteTable onFile={onFile} />
      </Disclosure>
    </div>
  );
}
