import { useMemo, useRef, type KeyboardEvent } from "react";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";
import { TextField } from "../../ui/text-field.tsx";
import { MAX_SEARCH } from "./bank-filter.ts";
import { useTypedText } from "./use-typed-text.ts";

type BankSearchProps = {
  words: string;
  onChange: (words: string | undefined) => void;
  /** Goes on to the list. */
  onLeave: () => void;
};

export function BankSearch({ words, onChange, onLeave }: BankSearchProps) {
  const field = useRef<HTMLInputElement>(null);
  const text = useTypedText({ value: words, onChange: (typed) => onChange(typed || undefined) });
  useCommands(
    useMemo((): Command[] => {
      const run = () => field.current?.focus();
      return [{ id: "search-bank", label: "Search the bank", group: "Bank", shortcuts: ["/"], run }];
    }, []),
  );
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "Enter") return;
    event.preventDefault();
    onLeave();
  };
  return (
    <search>
      <TextField
        {...text}
        ref={field}
        type="search"
        label="Search the bank"
        labelHidden
        placeholder="Search prompts, intents and signals"
        maxLength={MAX_SEARCH}
        onKeyDown={goOn}
        autoComplete="off"
        aria-keyshortcuts="/"
      />
    </search>
  );
}
