import { useBlocker } from "@tanstack/react-router";
import { useRef } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

type LeaveGuardProps = {
  /** Whether something on the page would be lost. */
  active: boolean;
  title: string;
  /** What would be lost, and how to keep it. */
  sentence: string;
};

/** Asks before a page with unsaved work is left: for another page, another address, or by closing the tab. */
export function LeaveGuard({ active, title, sentence }: LeaveGuardProps) {
  const stay = useRef<HTMLButtonElement>(null);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => active && current.pathname !== next.pathname,
    enableBeforeUnload: active,
    withResolver: true,
  });
  return (
    <Dialog
      open={blocker.status === "blocked"}
      onOpenChange={(open) => !open && blocker.reset?.()}
      title={title}
      initialFocus={stay}
      description={sentence}
      actions={
        <>
          <Button onClick={() => blocker.proceed?.()}>Leave without saving</Button>
          <Button ref={stay} variant="primary" onClick={() => blocker.reset?.()}>
            Stay here
          </Button>
        </>
      }
    />
  );
}
