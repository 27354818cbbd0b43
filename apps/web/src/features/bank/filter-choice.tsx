import { SelectField } from "../../ui/select-field.tsx";

type FilterChoiceProps<Value extends string> = {
  label: string;
  /** What not narrowing is called. */
  all: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | undefined) => void;
};

/** One filter, with not narrowing as its first choice. */
export function FilterChoice<Value extends string>({
  label,
  all,
  value,
  options,
  onChange,
}: FilterChoiceProps<Value>) {
  return (
    <SelectField<Value | typeof ALL>
      label={label}
      value={value ?? ALL}
      options={[{ value: ALL, label: all }, ...options]}
      onChange={(chosen) => onChange(options.find((option) => option.value === chosen)?.value)}
    />
  );
}

const ALL = "all";
