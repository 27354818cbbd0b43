import { useEffect, useRef } from "react";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Notice } from "../../ui/notice.tsx";
import { FileButton } from "./file-button.tsx";
import { PasteTable } from "./paste-table.tsx";

type ChooseFileProps = {
  /** Why the last one was not taken. */
  refusal: string | null;
  /** Whether somebody came back here from a later step, whose buttons are gone. */
  isBack: boolean;
  /** Whether a file is held over the page. */
  isOver: boolean;
  onFile: (file: File) => void;
};

/** Chosen from a folder, dropped anywhere on the page, or pasted. */
export function ChooseFile({ refusal, isBack, isOver, onFile }: ChooseFileProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isBack) button.current?.focus();
  }, [isBack]);
  return (
    <div className="flex max-w-read flex-col gap-4">
      <p className="text-dense text-pretty text-muted">
        You see what a file would change before anything is changed. A question that is here already with
        other words becomes a draft for a second person to approve.
      </p>
      {refusal && (
        <Notice tone="refusal" announce="alert">
          {refusal}
        </Notice>
      )}
      <div
        className={`flex flex-wrap items-center gap-x-4 gap-y-3 rounded-lg border border-dashed px-6 py-8 max-sm:px-4 max-sm:py-6 ${isOver ? "border-accent bg-accent-wash" : "border-edge/60"}`}
      >
        <FileButton ref={button} variant="primary" label="Choose a file" onFile={onFile} />
        <p className="text-dense text-pretty text-muted">
          A bank as <strong className="font-medium text-ink">.json</strong>, or a table as{" "}
          <strong className="font-medium text-ink">.csv</strong>. You can also drop it on this page.
        </p>
      </div>
      <Disclosure summary="Paste a table instead">
        <PasteTable onFile={onFile} />
      </Disclosure>
    </div>
  );
}
