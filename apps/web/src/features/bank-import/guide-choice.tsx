import { useEffect, useMemo, useRef, useState, type ClipboardEvent } from "react";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";
import { Page } from "../../app/page.tsx";
import { Button } from "../../ui/button.tsx";
import { FileButton } from "../../ui/file-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { useFileDrop } from "../../ui/use-file-drop.ts";
import type { KeptImport } from "./kept-import.ts";
import { LeftImport } from "./left-import.tsx";
import { useReading, type Competencies } from "./use-reading.ts";

type GuideChoiceProps = {
  memberId: string;
  competencies: Competencies;
  onOpen: (opened: KeptImport) => void;
};

/** Three ways in: paste a guide, choose or drop its file, or type. */
export function GuideChoice({ memberId, competencies, onOpen }: GuideChoiceProps) {
  const [text, setText] = useState("");
  const { reading, refusal, refuse, read, stop } = useReading({ memberId, competencies, onRead: onOpen });
  const readFile = (file: File) => void read({ file }, file.name);
  const { isOver } = useFileDrop(([file, ...others]) => {
    if (others.length > 0) refuse("Drop one guide at a time.");
    else if (file) readFile(file);
  });
  const readText = () => {
    if (text.trim() === "")
      refuse("There is nothing to read yet. Paste an interview guide or choose a file.");
    else void read({ text, html: null }, PASTED);
  };
  useReadKeys({ read: readText, stop });

  // A whole guide is read as soon as it is pasted; a piece that goes into a text is only pasted.
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const plain = event.clipboardData.getData("text/plain");
    const html = event.clipboardData.getData("text/html");
    if (plain.length + html.length > MOST_PASTED) {
      event.preventDefault();
      refuse("What you pasted is larger than 5 MB. Copy only the interview guide itself and paste that.");
      return;
    }
    if (text.trim() !== "") return;
    event.preventDefault();
    setText(plain);
    void read({ text: plain, html: html === "" ? null : html }, PASTED);
  };
  return (
    <Page title="Import" crumbs={[{ label: "Bank", link: { to: "/bank" } }]} width="read">
      <PageHeader
        title="Import an interview guide"
        lead="Any page of interview questions, as you have it. You see every question beside its source before it goes into the bank as a draft."
      />
      <LeftImport memberId={memberId} onOpen={onOpen} />
      <section
        aria-label="The guide"
        className={`flex flex-col gap-4 rounded-lg outline-2 outline-offset-8 outline-dashed ${isOver ? "outline-accent" : "outline-transparent"}`}
      >
        <TextArea
          label="Paste it here"
          hint="Or type it: questions as headings or numbered lines, each with why it is asked under it."
          value={text}
          onChange={setText}
          onPaste={paste}
          onKeyDown={(event) => {
            if (event.key === "Escape") stop();
          }}
          rows={12}
          spellCheck={false}
          readOnly={reading !== null}
        />
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          {reading === null ? (
            <>
              <Button variant="primary" shortcut="mod+Enter" onClick={readText}>
                Find the questions
              </Button>
              <FileButton label="Choose a file…" accept={ACCEPTED} onFile={readFile} />
              <span className="text-small text-muted">
                or drop one here: text, Markdown or HTML, up to 5 MB. A bank or a table of questions goes{" "}
                <TextLink to="/bank/file">another way</TextLink>.
              </span>
            </>
          ) : (
            <>
              <output className="text-dense">Reading {reading}…</output>
              <Button shortcut="Escape" onClick={stop}>
                Stop
              </Button>
            </>
          )}
        </div>
        {refusal !== null && (
          <Notice tone="refusal" title="Nothing was imported" announce="alert">
            {refusal}
            {text !== "" && " What you pasted is still here."}
          </Notice>
        )}
      </section>
    </Page>
  );
}

const PASTED = "Pasted guide";
const MOST_PASTED = 5 * 1024 * 1024;
const ACCEPTED = ".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html";

function useReadKeys(keys: { read: () => void; stop: () => void }): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useCommands(
    useMemo(
      (): Command[] => [
        {
          id: "read-guide",
          label: "Find the questions of the guide",
          group: "This page",
          shortcuts: ["mod+Enter"],
          run: () => latest.current.read(),
        },
        {
          id: "stop-reading",
          label: "Stop reading the guide",
          group: "This page",
          shortcuts: ["Escape"],
          helpOnly: true,
          run: () => latest.current.stop(),
        },
      ],
      [],
    ),
  );
}
