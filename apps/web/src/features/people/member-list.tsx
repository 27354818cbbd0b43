import type { Answers } from "../../app/api.ts";
import { roleNames, type Role } from "../../app/viewer.ts";
import { Badge } from "../../ui/badge.tsx";
import { MemberMenu } from "./member-menu.tsx";
import { PersonRow } from "./person-row.tsx";

export type Member = Answers["people"]["list"][number];

export type MemberActions = {
  give: (member: Member, role: Role) => void;
  letIn: (member: Member) => void;
  shutOut: (member: Member) => void;
};

type MemberListProps = {
  members: readonly Member[];
  ownId: string;
  /** null for those who only read. */
  actions: MemberActions | null;
};

export function MemberList({ members, ownId, actions }: MemberListProps) {
  return (
    <ul>
      {members.map((member) => {
        const isSelf = member.memberId === ownId;
        return (
          <PersonRow
            key={member.memberId}
            name={member.name}
            badges={
              <>
                {isSelf && <Badge>You</Badge>}
                {member.disabledAt !== null && <Badge tone="problem">Disabled</Badge>}
              </>
            }
            detail={member.email}
            facts={roleNames[member.role]}
            action={actions && <MemberMenu member={member} isSelf={isSelf} actions={actions} />}
          />
        );
      })}
    </ul>
  );
}
