import { createContext, use, useEffect, useSyncExternalStore } from "react";
import { createCommandRegistry, type Command } from "./command-registry.ts";

export const CommandsContext = createContext(createCommandRegistry());

/** Offers commands in the palette, the help and by shortcut for as long as the component is on the page. */
export function useCommands(commands: readonly Command[]): void {
  const registry = use(CommandsContext);
  useEffect(() => registry.register(commands), [registry, commands]);
}

export function useCommandList(): readonly Command[] {
  const registry = use(CommandsContext);
  return useSyncExternalStore(registry.subscribe, registry.list);
}
