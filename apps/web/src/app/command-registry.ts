export type Command = {
  id: string;
  label: string;
  /** The heading it stands under in the palette and in the help. */
  group: string;
  /** Shortcuts that run it, written as in shortcut.ts; the first is the one shown. */
  shortcuts?: readonly string[] | undefined;
  /** Listed in the help but not in the palette. */
  helpOnly?: boolean | undefined;
  run: () => void;
};

export type CommandRegistry = {
  /** Returns the function that takes them out again. */
  register: (commands: readonly Command[]) => () => void;
  list: () => readonly Command[];
  subscribe: (listener: () => void) => () => void;
};

/** What can be done from here. A page adds its commands while it is shown; the latest comes first. */
export function createCommandRegistry(): CommandRegistry {
  const listeners = new Set<() => void>();
  let batches: (readonly Command[])[] = [];
  let all: readonly Command[] = [];
  const change = (next: (readonly Command[])[]) => {
    batches = next;
    all = next.flat();
    for (const listener of listeners) listener();
  };
  return {
    register: (commands) => {
      change([commands, ...batches]);
      return () => change(batches.filter((batch) => batch !== commands));
    },
    list: () => all,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
