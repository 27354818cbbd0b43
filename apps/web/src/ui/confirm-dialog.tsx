import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { Notice } from "./notice.tsx";

type ConfirmDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The question. */
  title: string;
  /** What will be different afterwards, in sentences. */
  children: ReactNode;
  /** What the button says: the act itself, never "OK". */
  verb: string;
  danger?: boolean | undefined;
  busy: boolean;
  /** Why it was refused. */
  error?: string | undefined;
  onConfirm: () => void;
};

/** Asks before something that cannot be undone, and stays open to say why it was refused. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onOpenChange, title, children, verb, danger = false, busy, error, onConfirm } = props;
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      description={children}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button variant={danger ? "danger" : "primary"} busy={busy} onClick={onConfirm}>
            {verb}
          </Button>
        </>
      }
    >
      {error && (
        <Notice tone="refusal" announce="alert">
          {error}
        </Notice>
      )}
    </Dialog>
  );
}
