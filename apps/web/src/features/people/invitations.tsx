import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { api, type Answers } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { InviteForm, type Invitation } from "./invite-form.tsx";
import { LastChange } from "./last-change.tsx";
import { OpenInvitations } from "./open-invitations.tsx";

type Open = Answers["people"]["invitations"][number];

/** Inviting somebody, and the invitations that nobody has accepted yet. */
export function Invitations() {
  const { data: open } = useSuspenseQuery(api.people.invitations.queryOptions());
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries(api.people.invitations.queryFilter());
  const inviting = useMutation(api.people.invite.mutationOptions({ onSuccess: refresh }));
  const revoking = useMutation(api.people.revokeInvitation.mutationOptions({ onSuccess: refresh }));
  const withdrawn = revoking.isSuccess ? revoking.variables.invitationId : undefined;
  const invite = (invitation: Invitation) => {
    revoking.reset();
    inviting.mutate(invitation);
  };
  const withdraw = ({ invitationId }: Open) => {
    if (inviting.data?.invitationId === invitationId) inviting.reset();
    revoking.mutate({ invitationId });
  };
  return (
    <div className="flex flex-col gap-6">
      <InviteForm
        busy={inviting.isPending}
        error={inviting.error ? refusalWords(inviting.error) : undefined}
        made={inviting.data && inviting.variables ? { ...inviting.data, ...inviting.variables } : undefined}
        onInvite={invite}
        onNext={() => inviting.reset()}
      />
      <LastChange
        change={
          withdrawn === undefined
            ? null
            : { sentence: "The invitation is withdrawn; its link no longer works." }
        }
        error={revoking.error ? refusalWords(revoking.error) : undefined}
      />
      <OpenInvitations invitations={open} onWithdraw={withdraw} />
    </div>
  );
}
