import { questionKind, questionLevel } from "@evenhand/questions";
import { useId, useState } from "react";
import type { Answers } from "../../app/api.ts";
import { Button } from "../../ui/button.tsx";
import { ANY_ROLE, filtersSet, listedStates, type BankFilter, type ListedState } from "./bank-filter.ts";
import { FilterChoice } from "./filter-choice.tsx";

type BankFiltersProps = {
  filter: BankFilter;
  roles: Answers["bank"]["roles"];
  competencies: Answers["bank"]["competencies"];
  onChange: (change: BankFilter) => void;
};

/** Beside the list where there is room, above it elsewhere, and on a phone behind a button. */
export function BankFilters({ filter, roles, competencies, onChange }: BankFiltersProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const set = filtersSet(filter);
  return (
    <>
      <div className="sm:hidden">
        <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {set > 0 ? `Filters · ${set} set` : "Filters"}
        </Button>
      </div>
      <fieldset
        id={id}
        aria-label="Filters"
        className={`grid grid-cols-3 gap-x-3 gap-y-4 max-sm:grid-cols-2 max-sm:pt-4 xl:sticky xl:top-21 xl:grid-cols-1 ${isOpen ? "" : "max-sm:hidden"}`}
      >
        <FilterChoice
          label="Kind"
          all="All kinds"
          value={filter.kind}
          options={questionKind.options.map(capitalised)}
          onChange={(kind) => onChange({ kind })}
        />
        <FilterChoice
          label="Level"
          all="All levels"
          value={filter.level}
          options={questionLevel.options.map((level) =>
            level === "any" ? { value: level, label: "For any level" } : capitalised(level),
          )}
          onChange={(level) => onChange({ level })}
        />
        <FilterChoice
          label="Competency"
          all="All competencies"
          value={filter.competency}
          options={competencies
            .toSorted((a, b) => a.name.localeCompare(b.name))
            .map(({ key, name }) => ({ value: key, label: name }))}
          onChange={(competency) => onChange({ competency })}
        />
        <FilterChoice
          label="Role"
          all="All roles"
          value={filter.role}
          options={[{ value: ANY_ROLE, label: "For any role" }, ...named(roles, filter.role)]}
          onChange={(role) => onChange({ role })}
        />
        <FilterChoice
          label="Minutes"
          all="Any length"
          value={filter.minutes === undefined ? undefined : String(filter.minutes)}
          options={minutesWith(filter.minutes).map((most) => ({
            value: String(most),
            label: `At most ${most}`,
          }))}
          onChange={(most) => onChange({ minutes: most === undefined ? undefined : Number(most) })}
        />
        <FilterChoice
          label="State"
          all="All but retired"
          value={filter.state}
          options={listedStates.map((state) => ({ value: state, label: stateNames[state] }))}
          onChange={(state) => onChange({ state })}
        />
      </fieldset>
    </>
  );
}

const capitalised = <Value extends string>(value: Value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
});

/** With the one in the address, even if no question has it any more. */
const named = (roles: string[], chosen: string | undefined) =>
  [...new Set(chosen === undefined || chosen === ANY_ROLE ? roles : [...roles, chosen])].map((role) => ({
    value: role,
    label: role,
  }));

const minutesWith = (chosen: number | undefined): number[] =>
  [...new Set([5, 8, 10, 15, 20, 30, ...(chosen === undefined ? [] : [chosen])])].toSorted((a, b) => a - b);

const stateNames: Readonly<Record<ListedState, string>> = {
  approved: "Approved",
  draft: "With a draft",
  due: "Review due",
  retired: "Retired",
};
