import { ask } from "../../app/ask.ts";

export type Credentials = { email: string; password: string };

export async function signInWithPassword({ email, password }: Credentials): Promise<void> {
  await ask("/api/auth/sign-in/email", { email, password });
}
