import { useId, useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { controlClass } from "./field.tsx";
import { listStep } from "./list-keys.ts";

type Part = { name: string; text: string };

type PartListProps = {
  label: string;
  parts: readonly Part[];
  onChange: (parts: Part[]) => void;
  /** The names are given, and so are their number and order. */
  isFixed: boolean;
  numbered: boolean;
  max: number;
  /** What is still missing in the list as a whole. */
  problem?: string | undefined;
  partProblems?: ReadonlyMap<number, string> | undefined;
};

/** Named parts of an answer, each with a sentence. Enter in a name or its sentence adds the next, as in a list on paper. */
export function PartList(props: PartListProps) {
  const { label, parts, onChange, isFixed, numbered, max, problem, partProblems } = props;
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const next = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    list.current?.children[next.current]?.querySelector<HTMLElement>("input, textarea")?.focus();
    next.current = null;
  });

  const press = (event: KeyboardEvent, index: number) => {
    if (isFixed || event.nativeEvent.isComposing) return;
    const step = listStep(event, { entries: parts, index, blank: { name: "", text: "" }, isBlank, max });
    if (!step) return;
    event.preventDefault();
    next.current = step.focus;
    onChange(step.entries);
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="sr-only">{label}</legend>
      <ol ref={list} className="flex flex-col gap-2">
        {parts.map((part, index) => {
          const wrong = partProblems?.get(index);
          const name = isFixed ? part.name : `Part ${index + 1}`;
          const write = (change: Partial<Part>) => onChange(parts.with(index, { ...part, ...change }));
          return (
            <li key={keyOf(index)} data-place={index} className="flex flex-col gap-1">
              <div className="grid grid-cols-[1.25rem_11rem_minmax(0,1fr)] gap-x-2 gap-y-1 max-sm:grid-cols-[1.25rem_minmax(0,1fr)]">
                <span aria-hidden className="pt-1.75 text-dense text-faint">
                  {numbered ? index + 1 : "·"}
                </span>
                {isFixed ? (
                  <span className="pt-1.75 text-dense font-medium">{part.name}</span>
                ) : (
                  <input
                    type="text"
                    aria-label={`${name}: its name`}
                    value={part.name}
                    placeholder="Name"
                    onChange={(event) => write({ name: event.target.value })}
                    onKeyDown={(event) => press(event, index)}
                    className={`${controlClass} h-9 text-dense pointer-coarse:h-11 pointer-coarse:text-read`}
                  />
                )}
                <textarea
                  rows={1}
                  aria-label={`${name}: what a full answer says`}
                  aria-describedby={wrong && `${id}-${index}`}
                  value={part.text}
                  placeholder="What a full answer says"
                  onChange={(event) => write({ text: event.target.value })}
                  onKeyDown={(event) => press(event, index)}
                  className={`${controlClass} field-sizing-content min-h-9 resize-none py-1.75 text-dense max-sm:col-start-2 pointer-coarse:min-h-11 pointer-coarse:text-read`}
                />
              </div>
              {wrong && (
                <p id={`${id}-${index}`} className="pl-7 text-small font-medium text-problem">
                  {wrong}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {problem && <p className="text-small font-medium text-problem">{problem}</p>}
    </fieldset>
  );
}

const isBlank = ({ name, text }: Part) => name.trim() === "" && text.trim() === "";
const keyOf = (index: number) => `part ${index}`;
