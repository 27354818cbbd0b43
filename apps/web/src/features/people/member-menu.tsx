import { memberRole } from "@evenhand/interview";
import { roleNames } from "../../app/viewer.ts";
import { Menu, type MenuEntry } from "../../ui/menu.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import type { Member, MemberActions } from "./member-list.tsx";

type MemberMenuProps = { member: Member; isSelf: boolean; actions: MemberActions };

export function MemberMenu({ member, isSelf, actions }: MemberMenuProps) {
  const roles: MenuEntry[] = memberRole.options
    .filter((role) => role !== member.role)
    .map((role) => ({
      label: `Change role to ${roleNames[role].toLowerCase()}`,
      onSelect: () => actions.give(member, role),
    }));
  const access: MenuEntry =
    member.disabledAt === null
      ? { label: "Disable…", danger: true, onSelect: () => actions.shutOut(member) }
      : { label: "Let in again", onSelect: () => actions.letIn(member) };
  return (
    <Menu
      align="end"
      variant="bare"
      label={
        <>
          Change<VisuallyHidden> {member.name}</VisuallyHidden>
        </>
      }
      groups={isSelf ? [roles] : [roles, [access]]}
    />
  );
}
