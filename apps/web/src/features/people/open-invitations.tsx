import type { Answers } from "../../app/api.ts";
import { dateWords } from "../../app/date-words.ts";
import { roleNames } from "../../app/viewer.ts";
import { Button } from "../../ui/button.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { PersonRow } from "./person-row.tsx";

type Invitation = Answers["people"]["invitations"][number];
type OpenInvitationsProps = {
  invitations: readonly Invitation[];
  onWithdraw: (invitation: Invitation) => void;
};

export function OpenInvitations({ invitations, onWithdraw }: OpenInvitationsProps) {
  if (invitations.length === 0)
    return <p className="text-dense text-muted">No invitation is waiting to be accepted.</p>;
  return (
    <div className="flex flex-col gap-1">
      <h3 className="text-small font-medium text-muted">Waiting to be accepted</h3>
      <ul>
        {invitations.map((invitation) => {
          const { invitationId, email, role, invitedBy, expiresAt } = invitation;
          return (
            <PersonRow
              key={invitationId}
              name={email}
              detail={`Invited by ${invitedBy}`}
              facts={`${roleNames[role]}, until ${dateWords(expiresAt)}`}
              action={
                <Button variant="bare" onClick={() => onWithdraw(invitation)}>
                  Withdraw<VisuallyHidden> the invitation of {email}</VisuallyHidden>
                </Button>
              }
            />
          );
        })}
      </ul>
    </div>
  );
}
