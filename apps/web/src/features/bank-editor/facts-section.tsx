import { questionKind, questionLevel } from "@evenhand/questions";
import { MinutesField } from "../../ui/minutes-field.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TokenField } from "../../ui/token-field.tsx";
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
          <MinutesField
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

const asOption = <Value extends string>(value: Value) => ({
  value,
  label: value === "any" ? "Any level" : value.charAt(0).toUpperCase() + value.slice(1),
});
