import { useEffect, useRef, type FormEvent, type ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { fieldErrors } from "./field-errors.ts";
import { RefusalNotice } from "./refusal-notice.tsx";

type EntranceFormProps = {
  /** What the button says. */
  verb: string;
  busy: boolean;
  /** Why it was refused the last time. */
  error: Error | null;
  onSubmit: (entered: FormData) => void;
  children: ReactNode;
};

/** Fields under each other, what was refused, and one button. The browser keeps what was typed; nothing is cleared. */
export function EntranceForm({ verb, busy, error, onSubmit, children }: EntranceFormProps) {
  const form = useRef<HTMLFormElement>(null);
  // The refused field says why when it gets the focus; everything else is said by the notice.
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [error]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) onSubmit(new FormData(event.currentTarget));
  };
  return (
    <form ref={form} onSubmit={submit} className="flex flex-col gap-4">
      {children}
      {error && Object.keys(fieldErrors(error)).length === 0 && <RefusalNotice error={error} />}
      <div className="mt-2 flex flex-col">
        <Button type="submit" variant="primary" busy={busy}>
          {verb}
        </Button>
      </div>
    </form>
  );
}

export const entered = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};
