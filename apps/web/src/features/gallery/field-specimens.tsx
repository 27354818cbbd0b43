import { useState } from "react";
import { Checkbox } from "../../ui/checkbox.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { Specimen, Specimens } from "./specimen.tsx";

const pair = "grid gap-x-6 gap-y-5 md:grid-cols-2";

export function FieldSpecimens() {
  const [competency, setCompetency] = useState<"judgement" | "automation" | "">("");
  const [note, setNote] = useState("Starts from the trunk and asks who is waiting for the build.");
  return (
    <Specimens title="Fields">
      <Specimen name="TextField">
        <div className={pair}>
          <TextField label="Name" placeholder="As colleagues know you" />
          <TextField label="Work email" type="email" hint="Invitations and reminders go here." />
          <TextField
            label="Minutes"
            defaultValue="90"
            error="A question takes 1 to 60 minutes. Split a longer one."
          />
          <TextField label="Organization" defaultValue="Meridian Tools" disabled />
          <TextField label="Version" defaultValue="3, frozen" readOnly />
          <TextField label="Team" optional />
        </div>
      </Specimen>
      <Specimen name="TextArea">
        <div className={pair}>
          <TextArea label="What did you hear?" size="room" value={note} onChange={setNote} />
          <TextArea
            label="Why is this not assessed?"
            error="Say in a sentence why, so that the debrief knows what is missing."
          />
        </div>
      </Specimen>
      <Specimen name="SelectField">
        <div className={pair}>
          <SelectField
            label="Competency"
            value={competency}
            onChange={setCompetency}
            options={[
              { value: "judgement", label: "Judgement under pressure" },
              { value: "automation", label: "Automation" },
            ]}
          />
          <SelectField
            label="Role"
            value=""
            placeholder="What may they do?"
            onChange={() => undefined}
            options={[{ value: "interviewer", label: "Interviewer" }]}
            error="Choose a role before sending the invitation."
          />
        </div>
      </Specimen>
      <Specimen name="Checkbox">
        <div className="flex flex-col gap-1">
          <Checkbox label="Must-have for this job" defaultChecked />
          <Checkbox label="Reveal at own submission" hint="Others' scorecards open once your own is in." />
          <Checkbox label="Locked by the loop" disabled defaultChecked />
          <Checkbox label="Not available" disabled />
        </div>
      </Specimen>
    </Specimens>
  );
}
