import { controlClass, Field, type FieldWords } from "./field.tsx";

type SelectFieldProps<Value extends string> = FieldWords & {
  value: Value | "";
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  /** Shown while nothing is chosen. */
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
};

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { value, options, onChange, placeholder, disabled = false, ...words } = props;
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Field {...words}>
      {(control) => (
        <span className="relative block">
          <select
            {...control}
            value={value}
            disabled={disabled}
            onChange={(event) => choose(event.target.value)}
            className={`${controlClass} h-9 appearance-none pr-8 text-dense pointer-coarse:h-11 pointer-coarse:text-read`}
          >
            {(placeholder !== undefined || value === "") && (
              <option value="" disabled>
                {placeholder ?? "Choose…"}
              </option>
            )}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <svg
            aria-hidden
            viewBox="0 0 12 12"
            className="pointer-events-none absolute inset-y-0 right-2.5 my-auto size-3 fill-none stroke-muted stroke-[1.5]"
          >
            <path d="m2.5 4.5 3.5 3.5 3.5-3.5" />
          </svg>
        </span>
      )}
    </Field>
  );
}
