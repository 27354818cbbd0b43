import { useMemo, useRef, useState } from "react";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";
import { TextField } from "../../ui/text-field.tsx";

type BoardSearchProps = { words: string; onChange: (words: string) => void };

/** Its words are in the address too, which follows the keys a moment later; so the field keeps its own. */
export function BoardSearch({ words, onChange }: BoardSearchProps) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(words);
  useCommands(
    useMemo((): Command[] => {
      const run = () => field.current?.focus();
      return [{ id: "find-loop", label: "Find a loop", group: "This page", shortcuts: ["/"], run }];
    }, []),
  );
  const type = (text: string) => {
    setTyped(text);
    onChange(text);
  };
  return (
    <search className="max-w-read">
      <TextField
        ref={field}
        type="search"
        label="Find a loop"
        labelHidden
        placeholder="Find by candidate, job, interview or interviewer"
        value={typed}
        onChange={type}
        autoComplete="off"
        aria-keyshortcuts="/"
      />
    </search>
  );
}
