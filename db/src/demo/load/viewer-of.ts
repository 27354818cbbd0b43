import type { Viewer } from "../../database.ts";
import { organization, type DemoMember } from "../company/members.ts";

/** Every row is written on behalf of the person whose it is, under the same policies as if they had typed it. */
export const viewerOf = ({ id, userId }: DemoMember): Viewer => ({
  organizationId: organization.id,
  memberId: id,
  userId,
});
