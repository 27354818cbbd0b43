import { Autocomplete } from "@base-ui/react/autocomplete";
import { useState } from "react";
import { Kbd } from "../ui/kbd.tsx";
import type { Command } from "./command-registry.ts";
import { useCommandList } from "./commands.ts";
import { matchCommands } from "./match-commands.ts";

/** Filters the commands while somebody types; arrow keys choose, Enter gives the command. */
export function CommandFinder({ onChoose }: { onChoose: (command: Command) => void }) {
  const commands = useCommandList().filter((command) => !command.helpOnly);
  const [query, setQuery] = useState("");
  const found = Map.groupBy(matchCommands(query, commands), (command) => command.group);
  const groups = [...found].map(([group, items]) => ({ value: group, items }));
  return (
    <Autocomplete.Root
      open
      inline
      items={groups}
      filteredItems={groups}
      itemToStringValue={(command: Command) => command.label}
      value={query}
      onValueChange={setQuery}
      autoHighlight="always"
      keepHighlight
    >
      <Autocomplete.Input
        aria-label="Find a command"
        placeholder="Where to, or what to do?"
        className="h-13 shrink-0 border-b border-line bg-transparent px-4 text-read outline-none"
      />
      <Autocomplete.Empty>
        <p className="px-4 py-5 text-dense text-muted">No command has these words. Try fewer letters.</p>
      </Autocomplete.Empty>
      <Autocomplete.List className="scroll-py-8 overflow-y-auto p-1.5 empty:hidden">
        {(group: { value: string; items: Command[] }) => (
          <Autocomplete.Group key={group.value} items={group.items}>
            <Autocomplete.GroupLabel className="px-2.5 pt-2 pb-1 text-tiny font-medium text-faint">
              {group.value}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(command: Command) => (
                <Autocomplete.Item
                  key={command.id}
                  value={command}
                  onClick={() => onChoose(command)}
                  className="flex min-h-9 cursor-pointer items-center justify-between gap-4 rounded-md px-2.5 text-dense outline-none data-highlighted:bg-hover pointer-coarse:min-h-11"
                >
                  {command.label}
                  {command.shortcuts?.[0] && (
                    <span aria-hidden>
                      <Kbd shortcut={command.shortcuts[0]} />
                    </span>
                  )}
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
      <p
        aria-hidden
        className="flex gap-4 border-t border-line px-4 py-2 text-tiny text-faint pointer-coarse:hidden"
      >
        <span>↑ ↓ to choose</span>
        <span>Enter to go</span>
        <span>Esc to close</span>
      </p>
    </Autocomplete.Root>
  );
}
