import { Dialog } from "@base-ui/react/dialog";
import type { Command } from "./command-registry.ts";
import { CommandFinder } from "./command-finder.tsx";

type PaletteProps = { open: boolean; onOpenChange: (open: boolean) => void };

/** Every command that can be given from here, found by its words, each with its shortcut. */
export function Palette({ open, onOpenChange }: PaletteProps) {
  const give = (command: Command) => {
    onOpenChange(false);
    command.run();
  };
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => onOpenChange(isOpen)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          aria-label="Commands"
          className="fixed inset-x-0 top-[12vh] z-50 mx-auto flex max-h-[70vh] w-[calc(100vw-2rem)] max-w-[36rem] flex-col overflow-hidden rounded-lg bg-raised shadow-popup transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0"
        >
          <CommandFinder onChoose={give} />
          <Dialog.Close className="sr-only">Close</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
