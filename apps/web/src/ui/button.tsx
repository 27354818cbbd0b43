import type { ComponentProps, MouseEvent } from "react";
import { buttonClass, type ButtonVariant } from "./button-class.ts";
import { Kbd } from "./kbd.tsx";
import { ariaKeyShortcuts, isAppleKeyboard } from "./shortcut.ts";

type ButtonProps = Omit<ComponentProps<"button">, "className" | "style"> & {
  variant?: ButtonVariant | undefined;
  /** Shown as a hint only; the command that owns the shortcut listens for it. */
  shortcut?: string | undefined;
  /** Ignores presses but keeps the focus, unlike `disabled`. */
  busy?: boolean | undefined;
};

export function Button({
  variant = "quiet",
  shortcut,
  busy = false,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      onClick={press}
      aria-disabled={busy || undefined}
      aria-keyshortcuts={shortcut && ariaKeyShortcuts(shortcut, isAppleKeyboard)}
      className={buttonClass(variant)}
    >
      {children}
      {shortcut && (
        <span aria-hidden className="-mr-1 pointer-coarse:hidden">
          <Kbd shortcut={shortcut} onAccent={variant === "primary"} />
        </span>
      )}
    </button>
  );
}
