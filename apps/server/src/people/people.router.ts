import { memberRole } from "@evenhand/interview";
import { z } from "zod";
import { emailField } from "../sign-in/password-rules.ts";
import { allowedTo, router, signedIn } from "../trpc.ts";
import { changeRole } from "./change-role.ts";
import { disableMember } from "./disable-member.ts";
import { enableMember } from "./enable-member.ts";
import { endSession } from "./end-session.ts";
import { listInvitations } from "./invitations.queries.ts";
import { inviteMember } from "./invite-member.ts";
import { listMembers } from "./members.queries.ts";
import { listMyPasskeys } from "./passkeys.queries.ts";
import { removePasskey } from "./remove-passkey.ts";
import { revokeInvitation } from "./revoke-invitation.ts";
import { endOtherSessions, listMySessions } from "./sessions.queries.ts";

const member = z.object({ memberId: z.uuid() });
const administering = allowedTo("administer");

export const peopleRouter = router({
  list: signedIn.query(({ ctx }) => ctx.db.transaction((db) => listMembers(db, ctx.viewer))),
  changeRole: administering
    .input(member.extend({ role: memberRole }))
    .mutation(({ ctx, input }) => changeRole(ctx.db, ctx.viewer, input)),
  disable: administering
    .input(member)
    .mutation(({ ctx, input }) => disableMember(ctx.db, ctx.viewer, input.memberId)),
  enable: administering
    .input(member)
    .mutation(({ ctx, input }) => enableMember(ctx.db, ctx.viewer, input.memberId)),

  invitations: administering.query(({ ctx }) => ctx.db.transaction((db) => listInvitations(db))),
  invite: administering
    .input(z.object({ email: emailField, role: memberRole }))
    .mutation(({ ctx, input }) => inviteMember(ctx.db, ctx.viewer, input)),
  revokeInvitation: administering
    .input(z.object({ invitationId: z.uuid() }))
    .mutation(({ ctx, input }) => revokeInvitation(ctx.db, input.invitationId)),

  mySessions: signedIn.query(({ ctx }) => ctx.db.transaction((db) => listMySessions(db, ctx.viewer))),
  endSession: signedIn
    .input(z.object({ sessionId: z.uuid() }))
    .mutation(({ ctx, input }) => endSession(ctx.db, ctx.viewer, input.sessionId)),
  endOtherSessions: signedIn.mutation(({ ctx }) =>
    ctx.db.transaction((db) => endOtherSessions(db, ctx.viewer)),
  ),

  myPasskeys: signedIn.query(({ ctx }) => ctx.db.transaction((db) => listMyPasskeys(db, ctx.viewer))),
  removePasskey: signedIn
    .input(z.object({ passkeyId: z.uuid() }))
    .mutation(({ ctx, input }) => removePasskey(ctx.db, ctx.viewer, input.passkeyId)),
});
