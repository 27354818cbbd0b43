import { createHash, randomBytes } from "node:crypto";

/** 256 random bits. Who holds it may redeem the link, so it is shown once and never stored. */
export const makeToken = (): string => randomBytes(32).toString("base64url");

/** What is stored instead. Tokens are random, so a plain hash cannot be searched. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
