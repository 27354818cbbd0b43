import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Person } from "./plan-sources.ts";
import type { Plan } from "./use-plan.ts";

export function JobDetails({ plan: { draft, edit, checked }, people }: { plan: Plan; people: Person[] }) {
  const candidates = people.filter(
    ({ memberId, disabledAt }) => disabledAt === null || memberId === draft.hiringManagerId,
  );
  return (
    <Section title="Job">
      <div className="flex max-w-read flex-col gap-4">
        <TextField
          label="Title"
          value={draft.title}
          onChange={(title) => edit({ type: "describe", change: { title } })}
          error={checked.fields.get("title")}
          autoComplete="off"
        />
        <TextArea
          label="Summary"
          hint="What the person will do, and what makes it go well."
          value={draft.summary}
          onChange={(summary) => edit({ type: "describe", change: { summary } })}
          error={checked.fields.get("summary")}
        />
        <SelectField
          label="Hiring manager"
          value={draft.hiringManagerId ?? NOBODY}
          options={[
            { value: NOBODY, label: "Nobody yet" },
            ...candidates.map(({ memberId, name }) => ({ value: memberId, label: name })),
          ]}
          onChange={(chosen) =>
            edit({ type: "describe", change: { hiringManagerId: chosen === NOBODY ? null : chosen } })
          }
        />
      </div>
    </Section>
  );
}

const NOBODY = "nobody";
