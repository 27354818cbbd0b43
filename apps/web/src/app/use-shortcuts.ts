import { use, useEffect } from "react";
import { CommandsContext } from "./commands.ts";
import { createPreference } from "./preference.ts";
import { createShortcutReader } from "./shortcut-reader.ts";

/** Single keys get in the way of voice control and some hands, so they can be turned off. */
export const singleKeyPreference = createPreference<"on" | "off">(
  "evenhand.single-keys",
  ["on", "off"],
  "on",
);

/** Runs the registered commands by their shortcuts. Used once, by the signed-in shell. */
export function useShortcuts(): void {
  const registry = use(CommandsContext);
  useEffect(() => {
    const read = createShortcutReader();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.key === "Process" || isInPopup(event.target))
        return;
      const plainKeys = singleKeyPreference.read() === "on" && !isTextEntry(event.target);
      const command = read(event, registry.list(), plainKeys ? "all" : "modified");
      if (!command) return;
      event.preventDefault();
      if (!event.repeat || walking.has(event.key)) command.run();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [registry]);
}

/** A dialog or menu has the keyboard to itself until it is closed. */
function isInPopup(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null
  );
}

function isTextEntry(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !buttonLike.has(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}

/** A held key walks on through a list, but never opens, sends or toggles twice. */
const walking = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "j", "k"]);

const buttonLike = new Set([
  "button",
  "checkbox",
  "color",
  "file",
  "image",
  "radio",
  "range",
  "reset",
  "submit",
]);
