import type { ComponentProps } from "react";
import { controlClass, Field, type FieldWords } from "./field.tsx";

type TextAreaProps = Omit<ComponentProps<"textarea">, "className" | "style" | "id" | "onChange"> &
  FieldWords & {
    onChange?: ((value: string) => void) | undefined;
    /** `read` where people write at length, `room` in an interview. */
    size?: "dense" | "read" | "room" | undefined;
  };

/** Several lines of plain text that grows with what is written. */
export function TextArea({
  label,
  labelHidden,
  hint,
  error,
  problem,
  optional,
  onChange,
  size = "read",
  ...area
}: TextAreaProps) {
  return (
    <Field
      label={label}
      labelHidden={labelHidden}
      hint={hint}
      error={error}
      problem={problem}
      optional={optional}
    >
      {(control) => (
        <textarea
          rows={3}
          {...area}
          {...control}
          onChange={onChange && ((event) => onChange(event.target.value))}
          className={`${controlClass} field-sizing-content max-h-[60vh] resize-y py-2 ${sizes[size]}`}
        />
      )}
    </Field>
  );
}

const sizes = {
  dense: "min-h-16 text-dense",
  read: "min-h-20 text-read",
  room: "min-h-16 text-room",
} as const;
