import { useRef, type ChangeEvent, type Ref } from "react";
import { Button } from "./button.tsx";

export type FileButtonProps = {
  label: string;
  /** What the browser's window offers first: extensions and types, separated by commas. */
  accept: string;
  variant?: "primary" | "quiet" | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
  onFile: (file: File) => void;
};

/** A button that opens the browser's window for choosing a file. */
export function FileButton({ label, accept, variant = "quiet", ref, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file, corrected, can be chosen again.
    target.value = "";
    if (file) onFile(file);
  };
  return (
    <>
      <input ref={input} type="file" accept={accept} hidden onChange={choose} />
      <Button ref={ref} variant={variant} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
