import { useMutation } from "@tanstack/react-query";
import { api } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import type { Member } from "./member-list.tsx";

type DisableMemberProps = { member: Member; onClose: () => void; onDone: () => void };

export function DisableMember({ member, onClose, onDone }: DisableMemberProps) {
  const disabling = useMutation(
    api.people.disable.mutationOptions({
      onSuccess: () => {
        onDone();
        onClose();
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Disable ${member.name}?`}
      verb="Disable"
      danger
      busy={disabling.isPending}
      error={disabling.error ? refusalWords(disabling.error) : undefined}
      onConfirm={() => disabling.mutate({ memberId: member.memberId })}
    >
      They are signed out everywhere at once and cannot sign in. What they wrote stays, and so do their
      assignments: give the interviews they have ahead to somebody else. You can let them in again at any
      time.
    </ConfirmDialog>
  );
}
