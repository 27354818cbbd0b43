import { useId, type ReactNode } from "react";

export type FieldWords = {
  label: string;
  /** Keeps the label for assistive technology where the surroundings already say it. */
  labelHidden?: boolean | undefined;
  hint?: string | undefined;
  /** A sentence that says what to do; its presence marks the field as refused. */
  error?: string | undefined;
  /** A sentence about what is still missing. The field can be kept as it is, so it is not marked as refused. */
  problem?: string | undefined;
  optional?: boolean | undefined;
};

type FieldProps = FieldWords & {
  children: (control: { id: string; "aria-describedby"?: string; "aria-invalid"?: true }) => ReactNode;
};

/** Label, hint and error around one control, with the ids that tie them together. */
export function Field(props: FieldProps) {
  const { label, labelHidden = false, hint, error, problem, optional = false, children } = props;
  const id = useId();
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`, error && `${id}-error`]
    .filter(Boolean)
    .join(" ");
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className={labelHidden ? "sr-only" : "text-dense font-medium"}>
        {label}
        {optional && <span className="font-normal text-faint"> (optional)</span>}
      </label>
      {children({
        id,
        ...(describedBy && { "aria-describedby": describedBy }),
        ...(error && { "aria-invalid": true }),
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-small text-muted">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="text-small font-medium text-problem">
          {problem}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-small font-medium text-refusal">
          {error}
        </p>
      )}
    </div>
  );
}

export const controlClass =
  "w-full rounded-md border border-edge bg-raised px-2.5 text-ink transition-colors hover:border-muted " +
  "aria-invalid:border-refusal disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-faint " +
  "[&[readonly]]:bg-sunken";
