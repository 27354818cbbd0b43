import { Menu as Base } from "@base-ui/react/menu";
import type { ReactNode } from "react";
import { buttonClass, type ButtonVariant } from "./button-class.ts";
import { Kbd } from "./kbd.tsx";

export type MenuEntry = {
  label: string;
  onSelect: () => void;
  shortcut?: string | undefined;
  disabled?: boolean | undefined;
  danger?: boolean | undefined;
};

type MenuProps = {
  /** What the button says. */
  label: ReactNode;
  /** Groups of actions; a line is drawn between groups. */
  groups: readonly (readonly MenuEntry[])[];
  variant?: ButtonVariant | undefined;
  align?: "start" | "end" | undefined;
};

export function Menu({ label, groups, variant = "quiet", align = "start" }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger className={buttonClass(variant)}>
        {label}
        <svg aria-hidden viewBox="0 0 12 12" className="-mr-1 size-3 fill-none stroke-current stroke-[1.5]">
          <path d="m2.5 4.5 3.5 3.5 3.5-3.5" />
        </svg>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={6} align={align} className="z-50">
          <Base.Popup className="min-w-44 rounded-lg bg-raised p-1 shadow-popup outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            {groups.map((entries, index) => (
              <Base.Group key={entries[0]?.label ?? index}>
                {index > 0 && <Base.Separator className="mx-2 my-1 h-px bg-line" />}
                {entries.map((entry) => (
                  <Base.Item
                    key={entry.label}
                    disabled={entry.disabled ?? false}
                    onClick={entry.onSelect}
                    className={`flex min-h-8 cursor-pointer items-center justify-between gap-6 rounded-md px-2.5 text-dense outline-none select-none data-disabled:cursor-not-allowed data-disabled:text-faint data-highlighted:bg-hover pointer-coarse:min-h-11 ${entry.danger ? "text-refusal" : ""}`}
                  >
                    {entry.label}
                    {entry.shortcut && <Kbd shortcut={entry.shortcut} />}
                  </Base.Item>
                ))}
              </Base.Group>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
