import { memberRole } from "@evenhand/interview";
import { useState, type FormEvent } from "react";
import { roleDuties } from "../../app/role-words.ts";
import { roleNames, type Role } from "../../app/viewer.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { InvitationLink } from "./invitation-link.tsx";

export type Invitation = { email: string; role: Role };

type InviteFormProps = {
  busy: boolean;
  error: string | undefined;
  /** The invitation that was just made; its link is in here and nowhere else. */
  made: (Invitation & { path: string; expiresAt: string }) | undefined;
  onInvite: (invitation: Invitation) => void;
  onNext: () => void;
};

export function InviteForm({ busy, error, made, onInvite, onNext }: InviteFormProps) {
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("interviewer");
  if (made) {
    const next = () => {
      setEmail("");
      onNext();
    };
    return <InvitationLink {...made} onNext={next} />;
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onInvite({ email, role });
  };
  return (
    <form onSubmit={submit} className="flex max-w-read flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-[1fr_12rem]">
        <TextField
          label="E-mail address"
          name="email"
          type="email"
          autoComplete="off"
          value={email}
          onChange={setEmail}
          required
          error={error}
        />
        <SelectField
          label="Role"
          value={role}
          onChange={setRole}
          options={memberRole.options.toReversed().map((value) => ({ value, label: roleNames[value] }))}
        />
      </div>
      <p className="text-small text-muted">{roleDuties[role]}</p>
      <div>
        <Button type="submit" variant="primary" busy={busy}>
          Make an invitation link
        </Button>
      </div>
    </form>
  );
}
