import { z } from "zod";

/** What each door of the sign-in library is handed; anything else that a client sends stays outside. */
export const passwordBody = z.object({ email: z.string().max(254), password: z.string().max(1000) });

/** Whoever changes a password may do so because somebody else knew it, so every other session ends. */
export const passwordChangeBody = z
  .object({ currentPassword: z.string().max(1000), newPassword: z.string().max(1000) })
  .transform((body) => ({ ...body, revokeOtherSessions: true }));

export const nothing = z.unknown().transform(() => ({}));

const text = z.string().max(20_000);

/** What a browser's `navigator.credentials` gives, as far as the ceremonies look at it. */
const credential = z.object({
  id: text,
  rawId: text,
  type: z.literal("public-key"),
  authenticatorAttachment: text.nullish(),
  response: z.object({
    clientDataJSON: text,
    attestationObject: text.optional(),
    authenticatorData: text.optional(),
    signature: text.optional(),
    userHandle: text.nullish(),
    transports: z.array(text).max(20).optional(),
  }),
});

export const passkeySignInBody = z.object({ response: credential });

export const passkeyRegistrationBody = passkeySignInBody.extend({
  name: z.string().trim().min(1).max(100, "Shorten the name to 100 characters.").optional(),
});
