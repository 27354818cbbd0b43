import { assignmentRole } from "@evenhand/interview";
import { useRef } from "react";
import { flushSync } from "react-dom";
import type { Answers } from "../../app/api.ts";
import { assignmentNames } from "../../app/assignment-words.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { InterviewDraft, LoopEdit, Place } from "./open-loop-draft.ts";

type OpenLoopInterviewProps = {
  interview: InterviewDraft;
  position: number;
  /** The names of the competencies it grades. */
  grades: string[];
  people: Answers["people"]["list"];
  errors: ReadonlyMap<string, string>;
  onEdit: (edit: LoopEdit) => void;
};

/** When one interview takes place, and who is in the room. */
export function OpenLoopInterview(props: OpenLoopInterviewProps) {
  const { interview, position, grades, people, errors, onEdit } = props;
  const { kitId, name, minutes, startsAt, places } = interview;
  const list = useRef<HTMLUListElement>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const add = () => {
    flushSync(() => onEdit({ type: "add place", kitId, key: crypto.randomUUID() }));
    list.current?.lastElementChild?.querySelector("select")?.focus();
  };
  const remove = (key: string) => {
    onEdit({ type: "remove place", kitId, key });
    adding.current?.focus();
  };
  return (
    <li className="border-b border-line py-6 first:pt-2 last:border-0">
      <fieldset className="flex min-w-0 flex-col gap-4">
        <legend className="sr-only">{name}</legend>
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <div className="min-w-0 flex-1 basis-56">
            <h3 className="text-read font-semibold">
              {position}. {name}
            </h3>
            <p className="text-small text-pretty text-muted">
              {minutes} min · {grades.join(", ")}
            </p>
          </div>
          <div className="w-56 max-sm:w-full">
            <TextField
              type="datetime-local"
              label="Starts"
              optional
              value={startsAt}
              onChange={(typed) => onEdit({ type: "schedule", kitId, startsAt: typed })}
              error={errors.get(`time ${kitId}`)}
            />
          </div>
        </div>
        <ul ref={list} className="flex flex-col gap-3">
          {places.map((place, index) => (
            <PlaceRow
              key={place.key}
              place={place}
              label={places.length > 1 ? `Person ${index + 1}` : "Person"}
              people={people}
              error={errors.get(`place ${place.key}`)}
              onChange={(change) => onEdit({ type: "fill place", kitId, key: place.key, change })}
              onRemove={() => remove(place.key)}
            />
          ))}
        </ul>
        <div>
          <Button ref={adding} onClick={add}>
            {places.length === 0 ? "Assign somebody" : "Add a person"}
          </Button>
        </div>
      </fieldset>
    </li>
  );
}

function PlaceRow(props: {
  place: Place;
  label: string;
  people: Answers["people"]["list"];
  error: string | undefined;
  onChange: (change: Partial<Omit<Place, "key">>) => void;
  onRemove: () => void;
}) {
  const { place, label, people, error, onChange, onRemove } = props;
  const active = people.filter(
    ({ memberId, disabledAt }) => disabledAt === null || memberId === place.memberId,
  );
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_9.5rem_auto] items-start gap-2 max-sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="max-sm:col-span-full">
        <SelectField
          label={label}
          labelHidden
          value={place.memberId ?? NOBODY}
          options={[
            { value: NOBODY, label: "Nobody yet" },
            ...active.map(({ memberId, name }) => ({ value: memberId, label: name })),
          ]}
          onChange={(chosen) => onChange({ memberId: chosen === NOBODY ? null : chosen })}
          error={error}
        />
      </div>
      <SelectField
        label={`Role of ${label.toLowerCase()}`}
        labelHidden
        value={place.role}
        options={assignmentRole.options.map((role) => ({ value: role, label: assignmentNames[role] }))}
        onChange={(role) => onChange({ role })}
      />
      <Button variant="bare" aria-label={`Remove ${label.toLowerCase()}`} onClick={onRemove}>
        Remove
      </Button>
    </li>
  );
}

const NOBODY = "nobody";
