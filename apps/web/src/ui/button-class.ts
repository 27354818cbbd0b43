export type ButtonVariant = "primary" | "quiet" | "bare" | "danger";

/** Shared by Button, LinkButton and the trigger of Menu, so that they cannot drift apart. */
export function buttonClass(variant: ButtonVariant): string {
  return `${shape} ${variants[variant]}`;
}

const shape =
  "inline-flex min-h-8 cursor-pointer items-center justify-center gap-2 rounded-md border px-3 py-1 text-center text-dense " +
  "font-medium no-underline select-none transition-colors pointer-coarse:min-h-11 " +
  "disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-faint " +
  "aria-disabled:cursor-progress aria-disabled:opacity-70";

const variants = {
  primary:
    "border-transparent bg-accent text-on-accent enabled:hover:bg-accent-strong [a&]:hover:bg-accent-strong",
  quiet:
    "border-edge/70 bg-raised text-ink enabled:hover:bg-hover [a&]:hover:bg-hover data-popup-open:bg-hover",
  bare: "border-transparent text-muted enabled:hover:bg-hover enabled:hover:text-ink [a&]:hover:bg-hover data-popup-open:bg-hover",
  danger: "border-transparent bg-refusal text-on-refusal enabled:hover:bg-refusal-strong",
} as const satisfies Record<ButtonVariant, string>;
