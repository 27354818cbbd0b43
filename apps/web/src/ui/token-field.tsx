import { useId, useRef, useState, type KeyboardEvent } from "react";
import { controlClass, Field, type FieldWords } from "./field.tsx";

type TokenFieldProps = FieldWords & {
  tokens: readonly string[];
  /** What others have written before; anything else may be written too. */
  suggestions: readonly string[];
  onChange: (tokens: string[]) => void;
  placeholder?: string | undefined;
  max: number;
};

/** Several short names in one field. Enter or a comma ends one; Backspace in an empty field takes the last one out. */
export function TokenField({ tokens, suggestions, onChange, placeholder, max, ...words }: TokenFieldProps) {
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const add = (name: string) => {
    const token = name.trim();
    setTyped("");
    if (token !== "" && !tokens.includes(token) && tokens.length < max) onChange([...tokens, token]);
  };
  const change = (text: string) => {
    // A suggestion that was chosen arrives whole, a typed one letter by letter.
    const isChosen = suggestions.includes(text) && text.length > typed.length + 1;
    if (text.endsWith(",") || isChosen) add(text.replace(/,$/, ""));
    else setTyped(text);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter") {
      event.preventDefault();
      add(typed);
    } else if (event.key === "Backspace" && typed === "" && tokens.length > 0) onChange(tokens.slice(0, -1));
  };
  return (
    <Field {...words}>
      {(control) => (
        <div className="flex flex-wrap items-center gap-1.5">
          {tokens.map((token) => (
            <span
              key={token}
              className="inline-flex min-h-8 items-center gap-1 rounded-md bg-hover pl-2.5 text-dense forced-colors:border"
            >
              {token}
              <button
                type="button"
                aria-label={`Remove ${token}`}
                onClick={() => {
                  onChange(tokens.filter((other) => other !== token));
                  field.current?.focus();
                }}
                className="flex size-7 cursor-pointer items-center justify-center rounded-md text-muted hover:text-ink pointer-coarse:size-11"
              >
                <svg aria-hidden viewBox="0 0 12 12" className="size-3 fill-none stroke-current stroke-[1.5]">
                  <path d="m2.5 2.5 7 7m0-7-7 7" strokeLinecap="round" />
                </svg>
              </button>
            </span>
          ))}
          <input
            {...control}
            ref={field}
            type="text"
            list={listId}
            value={typed}
            placeholder={placeholder}
            autoComplete="off"
            onChange={(event) => change(event.target.value)}
            onKeyDown={press}
            onBlur={() => add(typed)}
            className={`${controlClass} h-9 min-w-40 flex-1 basis-40 text-dense pointer-coarse:h-11 pointer-coarse:text-read`}
          />
          <datalist id={listId}>
            {suggestions
              .filter((name) => !tokens.includes(name))
              .map((name) => (
                <option key={name}>{name}</option>
              ))}
          </datalist>
        </div>
      )}
    </Field>
  );
}
