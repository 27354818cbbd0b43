import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { asRole, roleDuties } from "../../app/role-words.ts";
import { viewerQuery } from "../../app/session.ts";
import { useViewer, type Role } from "../../app/viewer.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";

/** An administrator takes the role from themselves, which they cannot undo alone. */
export function LeaveAdministration({ role, onClose }: { role: Role; onClose: () => void }) {
  const { memberId } = useViewer();
  const queryClient = useQueryClient();
  const router = useRouter();
  const leaving = useMutation(
    api.people.changeRole.mutationOptions({
      onSuccess: async () => {
        await queryClient.resetQueries({ queryKey: viewerQuery.queryKey });
        await queryClient.invalidateQueries(api.people.list.queryFilter());
        await router.invalidate();
        onClose();
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Become ${asRole[role]} yourself?`}
      verb={`Become ${asRole[role]}`}
      busy={leaving.isPending}
      error={leaving.error ? refusalWords(leaving.error) : undefined}
      onConfirm={() => leaving.mutate({ memberId, role })}
    >
      You stop inviting people and giving roles at once, and only another administrator can give you that
      back. Your new role: {roleDuties[role].charAt(0).toLowerCase() + roleDuties[role].slice(1)}
    </ConfirmDialog>
  );
}
