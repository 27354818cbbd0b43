/** The sentence for a refusal of the sign-in library, by its code. */
export const answerOf = (code: string): { reason: string; message: string } => answerByCode[code] ?? refused;

const wrongSignIn = {
  reason: "wrong-sign-in",
  message: "The e-mail address or the password is not right. Check both and try again.",
};

const wrongPasskey = {
  reason: "passkey-refused",
  message: "This passkey did not work. Try again, or sign in with your password.",
};

const staleCeremony = {
  reason: "passkey-expired",
  message: "This took longer than five minutes. Start again with the passkey.",
};

const answerByCode: Record<string, { reason: string; message: string }> = {
  INVALID_EMAIL_OR_PASSWORD: wrongSignIn,
  INVALID_EMAIL: wrongSignIn,
  PASSWORD_TOO_LONG: wrongSignIn,
  INVALID_PASSWORD: {
    reason: "wrong-password",
    message: "The current password is not right. Check it and try again.",
  },
  TOO_MANY_SIGN_INS: {
    reason: "too-many-sign-ins",
    message: "Too many wrong sign-ins. Wait a minute and try again.",
  },
  ACCOUNT_DISABLED: {
    reason: "account-disabled",
    message: "This account is disabled. Ask an administrator of your organization.",
  },
  SESSION_NOT_FRESH: {
    reason: "sign-in-again",
    message: "You signed in more than an hour ago. Sign in again, then add the passkey.",
  },
  UNAUTHORIZED: { reason: "signed-out", message: "Sign in to go on." },
  SESSION_REQUIRED: { reason: "signed-out", message: "Sign in to go on." },
  PASSKEY_NOT_FOUND: wrongPasskey,
  AUTHENTICATION_FAILED: wrongPasskey,
  CHALLENGE_NOT_FOUND: staleCeremony,
  PREVIOUSLY_REGISTERED: {
    reason: "passkey-known",
    message: "This passkey is registered already. Use it to sign in.",
  },
  FAILED_TO_VERIFY_REGISTRATION: {
    reason: "passkey-refused",
    message: "The passkey could not be added. Try again, or use another device.",
  },
};

const refused = {
  reason: "sign-in-refused",
  message: "This could not be carried out. Check what you entered.",
};
