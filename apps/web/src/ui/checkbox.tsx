import { useId, type ComponentProps } from "react";

type CheckboxProps = Omit<ComponentProps<"input">, "className" | "style" | "id" | "type" | "onChange"> & {
  label: string;
  hint?: string | undefined;
  onChange?: ((checked: boolean) => void) | undefined;
};

export function Checkbox({ label, hint, onChange, ...input }: CheckboxProps) {
  const hintId = useId();
  return (
    <div className="flex flex-col">
      <label className="flex min-h-6 cursor-pointer items-start gap-2.5 py-0.5 has-disabled:cursor-not-allowed has-disabled:text-faint pointer-coarse:min-h-11 pointer-coarse:items-center">
        <span className="relative mt-0.5 flex size-4 shrink-0 pointer-coarse:mt-0">
          <input
            {...input}
            type="checkbox"
            aria-describedby={hint && hintId}
            onChange={onChange && ((event) => onChange(event.target.checked))}
            className="peer size-4 cursor-[inherit] appearance-none rounded-sm border border-edge bg-raised transition-colors checked:border-accent checked:bg-accent disabled:bg-sunken disabled:checked:border-edge disabled:checked:bg-edge forced-colors:appearance-auto"
          />
          <svg
            aria-hidden
            viewBox="0 0 16 16"
            className="pointer-events-none invisible absolute inset-0 fill-none stroke-on-accent stroke-2 peer-checked:visible forced-colors:hidden"
          >
            <path d="m4 8.5 2.75 2.75L12 5.5" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
        </span>
        <span>{label}</span>
      </label>
      {hint && (
        <p id={hintId} className="pl-6.5 text-small text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
