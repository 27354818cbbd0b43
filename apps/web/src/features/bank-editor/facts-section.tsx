import { questionKind, questionLevel } from "@evenhand/questions";
import { useState } from "react";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TokenField } from "../../ui/token-field.tsx";
import { minutesOf } from "./draft-edits.ts";
import type { FieldsProps } from "./fields.ts";
import { Place } from "./place.tsx";
import { problemAt } from "./places.ts";

/** What is known about a question besides its words. */
export function FactsSection({ content, problems, onChange, roles }: FieldsProps & { roles: string[] }) {
  return (
    <Section title="Facts">
      <div className="grid grid-cols-3 gap-x-4 gap-y-4 max-sm:grid-cols-2">
        <Place path={["kind"]}>
          <SelectField
            label="Kind"
            value={content.kind}
            options={questionKind.options.map(asOption)}
            onChange={(kind) => onChange({ ...content, kind }, null)}
            problem={problemAt(problems, ["kind"])}
          />
        </Place>
        <Place path={["level"]}>
          <SelectField
            label="Level"
            value={content.level}
            options={questionLevel.options.map(asOption)}
            onChange={(level) => onChange({ ...content, level }, null)}
            problem={problemAt(problems, ["level"])}
          />
        </Place>
        <Place path={["minutes"]}>
          <Minutes
            minutes={content.minutes}
            problem={problemAt(problems, ["minutes"])}
            onChange={(minutes) => onChange({ ...content, minutes }, "minutes")}
          />
        </Place>
      </div>
      <Place path={["roles"]}>
        <TokenField
          label="Written for"
          hint="Roles, each ended with Enter. None means that it suits any role."
          tokens={content.roles}
          suggestions={roles}
          max={20}
          onChange={(changed) => onChange({ ...content, roles: changed }, null)}
          problem={problemAt(problems, ["roles"])}
        />
      </Place>
    </Section>
  );
}

type MinutesProps = { minutes: number; problem: string | undefined; onChange: (minutes: number) => void };

/** Shows what was typed, so that a half-written number is neither lost nor guessed. */
function Minutes({ minutes, problem, onChange }: MinutesProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label="Minutes"
      inputMode="numeric"
      value={typed ?? String(minutes)}
      onChange={(text) => {
        setTyped(text);
        const read = minutesOf(text);
        if (read !== null) onChange(read);
      }}
      onBlur={() => {
        if (typed === null || minutesOf(typed) !== null) setTyped(null);
      }}
      error={
        typed !== null && minutesOf(typed) === null
          ? `Give whole minutes from 1 to 60; ${minutes} are kept.`
          : undefined
      }
      problem={problem}
    />
  );
}

const asOption = <Value extends string>(value: Value) => ({
  value,
  label: value === "any" ? "Any level" : value.charAt(0).toUpperCase() + value.slice(1),
});
