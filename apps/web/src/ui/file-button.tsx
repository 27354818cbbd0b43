import { useRef, type ReactNode } from "react";
import { Button } from "./button.tsx";

type FileButtonProps = {
  /** What the file dialog offers first: extensions and types, separated by commas. */
  accept?: string | undefined;
  shortcut?: string | undefined;
  onChoose: (file: File) => void;
  children: ReactNode;
};

/** Asks for one file. The same file may be chosen again, after it was changed on the disk. */
export function FileButton({ accept, shortcut, onChoose, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button shortcut={shortcut} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) onChoose(file);
        }}
      />
    </>
  );
}
