import { useId, useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent } from "react";
import { controlClass } from "./field.tsx";
import { listStep, pastedLines } from "./list-keys.ts";

type LineListProps = {
  /** The heading over the lines, and with a number the name of each. */
  label: string;
  labelHidden?: boolean | undefined;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  placeholder?: string | undefined;
  max: number;
  /** What is still missing in the list as a whole. */
  problem?: string | undefined;
  /** What is still wrong with single lines, by their place. */
  lineProblems?: ReadonlyMap<number, string> | undefined;
};

/** Short lines of text under one heading, written like a list on paper: Enter, Backspace and Alt with arrows shape it. */
export function LineList(props: LineListProps) {
  const { label, labelHidden = false, lines, onChange, placeholder, max, problem, lineProblems } = props;
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<number | null>(null);
  const shown = lines.length === 0 ? [""] : lines;
  useLayoutEffect(() => {
    if (next.current === null) return;
    list.current?.querySelectorAll("textarea")[next.current]?.focus();
    next.current = null;
  });

  const press = (event: KeyboardEvent, index: number) => {
    if (event.nativeEvent.isComposing) return;
    const step = listStep(event, { entries: shown, index, blank: "", isBlank, max });
    if (!step) return;
    event.preventDefault();
    next.current = step.focus;
    onChange(step.entries);
  };
  const paste = (event: ClipboardEvent, index: number) => {
    const pasted = pastedLines(event.clipboardData.getData("text/plain"));
    const line = shown[index];
    if (!pasted || line === undefined || !isBlank(line)) return;
    event.preventDefault();
    const entries = shown.toSpliced(index, 1, ...pasted).slice(0, max);
    next.current = Math.min(index + pasted.length, entries.length) - 1;
    onChange(entries);
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className={labelHidden ? "sr-only" : "mb-1.5 text-dense font-medium"}>{label}</legend>
      <ul ref={list} className="flex flex-col gap-1">
        {shown.map((line, index) => {
          const wrong = lineProblems?.get(index);
          return (
            // A line is its place: nothing else tells two empty ones apart.
            <li key={keyOf(index)} data-place={index} className="flex flex-col gap-1">
              <textarea
                rows={1}
                aria-label={`${label}, line ${index + 1}`}
                aria-describedby={wrong && `${id}-${index}`}
                value={line}
                placeholder={index === 0 ? placeholder : undefined}
                onChange={(event) => onChange(shown.with(index, event.target.value))}
                onKeyDown={(event) => press(event, index)}
                onPaste={(event) => paste(event, index)}
                className={`${controlClass} field-sizing-content min-h-9 resize-none py-1.75 text-dense pointer-coarse:min-h-11 pointer-coarse:py-2.5 pointer-coarse:text-read`}
              />
              {wrong && (
                <p id={`${id}-${index}`} className="text-small font-medium text-problem">
                  {wrong}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {problem && <p className="text-small font-medium text-problem">{problem}</p>}
    </fieldset>
  );
}

const isBlank = (line: string) => line.trim() === "";
const keyOf = (index: number) => `line ${index}`;
