import type { Answers } from "../../app/api.ts";

export type Passkey = Answers["people"]["myPasskeys"][number];

export const passkeyName = ({ name }: Passkey): string => name || "Passkey without a name";
