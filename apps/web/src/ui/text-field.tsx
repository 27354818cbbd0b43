import type { ComponentProps } from "react";
import { controlClass, Field, type FieldWords } from "./field.tsx";

type TextFieldProps = Omit<ComponentProps<"input">, "className" | "style" | "id" | "onChange"> &
  FieldWords & { onChange?: ((value: string) => void) | undefined };

/** One line of text. With `value` and `onChange` it is controlled; with `name` alone its form reads it. */
export function TextField(props: TextFieldProps) {
  const { label, labelHidden, hint, error, problem, optional, onChange, ...input } = props;
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
        <input
          type="text"
          {...input}
          {...control}
          onChange={onChange && ((event) => onChange(event.target.value))}
          className={`${controlClass} h-9 text-dense pointer-coarse:h-11 pointer-coarse:text-read`}
        />
      )}
    </Field>
  );
}
