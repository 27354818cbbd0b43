import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { asRole } from "../../app/role-words.ts";
import { useViewer, type Role } from "../../app/viewer.ts";
import { DisableMember } from "./disable-member.tsx";
import { LastChange, type Change } from "./last-change.tsx";
import { LeaveAdministration } from "./leave-administration.tsx";
import { MemberList, type Member } from "./member-list.tsx";

/** Everybody, and for administrators the changes: most can be taken back, the two that cut somebody off ask first. */
export function Members({ administers }: { administers: boolean }) {
  const { data: members } = useSuspenseQuery(api.people.list.queryOptions());
  const { memberId: ownId } = useViewer();
  const queryClient = useQueryClient();
  const [last, setLast] = useState<Change | null>(null);
  const [disabling, setDisabling] = useState<Member | null>(null);
  const [leaving, setLeaving] = useState<Role | null>(null);
  const refresh = () => queryClient.invalidateQueries(api.people.list.queryFilter());
  const changeRole = useMutation(api.people.changeRole.mutationOptions({ onSuccess: refresh }));
  const enable = useMutation(api.people.enable.mutationOptions({ onSuccess: refresh }));
  const error = changeRole.error ?? enable.error;

  const give = (member: Member, role: Role) => {
    if (member.memberId === ownId) return setLeaving(role);
    enable.reset();
    const { memberId, name, role: before } = member;
    const undo = () => changeRole.mutate({ memberId, role: before }, { onSuccess: () => setLast(null) });
    return changeRole.mutate(
      { memberId, role },
      { onSuccess: () => setLast({ sentence: `${name} is ${asRole[role]} now.`, undo }) },
    );
  };
  const letIn = ({ memberId, name }: Member) => {
    changeRole.reset();
    enable.mutate({ memberId }, { onSuccess: () => setLast({ sentence: `${name} can sign in again.` }) });
  };

  return (
    <div className="flex flex-col gap-4">
      <LastChange change={last} error={error ? refusalWords(error) : undefined} />
      <MemberList
        members={members}
        ownId={ownId}
        actions={administers ? { give, letIn, shutOut: setDisabling } : null}
      />
      {disabling && (
        <DisableMember
          member={disabling}
          onClose={() => setDisabling(null)}
          onDone={() => {
            setLast({ sentence: `${disabling.name} is signed out and cannot sign in.` });
            void refresh();
          }}
        />
      )}
      {leaving && <LeaveAdministration role={leaving} onClose={() => setLeaving(null)} />}
    </div>
  );
}
