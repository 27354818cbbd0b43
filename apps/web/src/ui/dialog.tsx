import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode, RefObject } from "react";
import { buttonClass } from "./button-class.ts";
import { scrollFocus } from "./scroll-focus.ts";

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** The buttons at the end, the way out first and the main one last. Without them it has a Close button. */
  actions?: ReactNode;
  size?: "note" | "read" | undefined;
  initialFocus?: RefObject<HTMLElement | null> | undefined;
};

/** A modal window, for the few things that need an answer before anything else can go on. */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, children, actions, size = "note", initialFocus } = props;
  return (
    <Base.Root open={open} onOpenChange={(isOpen) => onOpenChange(isOpen)}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          initialFocus={initialFocus}
          className={`fixed inset-x-0 top-[12vh] z-50 mx-auto flex max-h-[80vh] w-[calc(100vw-2rem)] flex-col rounded-lg bg-raised shadow-popup transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0 ${sizes[size]}`}
        >
          <div className="flex items-start justify-between gap-4 px-5 pt-4">
            <Base.Title className="pt-0.5 text-heading font-semibold">{title}</Base.Title>
            {!actions && <Base.Close className={`${buttonClass("bare")} -mr-2`}>Close</Base.Close>}
          </div>
          <div ref={scrollFocus} className="flex flex-col gap-4 overflow-y-auto px-5 pt-1 pb-5">
            {description && (
              <Base.Description className="text-dense text-muted">{description}</Base.Description>
            )}
            {children}
          </div>
          {actions && (
            <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{actions}</div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

const sizes = { note: "max-w-note", read: "max-w-read" } as const;
