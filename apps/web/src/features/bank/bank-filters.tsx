import { questionKind, questionLevel } from "@evenhand/questions";
import type { Answers } from "../../app/api.ts";
import { SelectField } from "../../ui/select-field.tsx";
import type { BankFilter } from "./bank-filter.ts";

type BankFiltersProps = {
  filter: BankFilter;
  questions: Answers["bank"]["list"];
  competencies: Answers["bank"]["competencies"];
  onChange: (change: BankFilter) => void;
};

/** Beside the list where there is room, above it elsewhere. */
export function BankFilters({ filter, questions, competencies, onChange }: BankFiltersProps) {
  const asked = new Set(questions.flatMap(({ intents }) => intents.map(({ competencyId }) => competencyId)));
  const named = competencies
    .filter(({ id, key }) => asked.has(id) || key === filter.competency)
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <fieldset
      aria-label="Filters"
      className="grid grid-cols-3 gap-x-3 gap-y-4 max-sm:grid-cols-2 xl:sticky xl:top-21 xl:grid-cols-1"
    >
      <SelectField
        label="Kind"
        value={filter.kind ?? ALL}
        options={[{ value: ALL, label: "All kinds" }, ...questionKind.options.map(asOption)]}
        onChange={(kind) => onChange({ kind: kind === ALL ? undefined : kind })}
      />
      <SelectField
        label="Level"
        value={filter.level ?? ALL}
        options={[{ value: ALL, label: "All levels" }, ...questionLevel.options.map(asLevelOption)]}
        onChange={(level) => onChange({ level: level === ALL ? undefined : level })}
      />
      <div className="max-sm:col-span-full">
        <SelectField
          label="Competency"
          value={filter.competency ?? ALL}
          options={[
            { value: ALL, label: "All competencies" },
            ...named.map(({ key, name }) => ({ value: key, label: name })),
          ]}
          onChange={(competency) => onChange({ competency: competency === ALL ? undefined : competency })}
        />
      </div>
    </fieldset>
  );
}

const ALL = "all";

const asOption = <Value extends string>(value: Value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
});
const asLevelOption = <Value extends string>(value: Value) =>
  value === "any" ? { value, label: "For any level" } : asOption(value);
