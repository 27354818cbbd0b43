import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { ask } from "./ask.ts";

/** Brings to safety what would be left behind. Answers with a sentence when something would be, else with null. */
export type LeavingStep = () => Promise<string | null>;

const steps = new Set<LeavingStep>();

/** For whoever keeps text in this browser: runs before every sign-out. Returns the function that takes it out again. */
export function beforeSignOut(step: LeavingStep): () => void {
  steps.add(step);
  return () => steps.delete(step);
}

/** What signing out now would leave behind, one sentence each; empty when everything is safe. */
export async function whatWouldBeLeft(): Promise<string[]> {
  const sentences = await Promise.all([...steps].map((step) => step()));
  return sentences.filter((sentence) => sentence !== null);
}

/** Ends the session here and forgets everything that was loaded in it. */
export function useSignOut(): () => Promise<void> {
  const queryClient = useQueryClient();
  const router = useRouter();
  return async () => {
    await ask("/api/auth/sign-out", {});
    queryClient.clear();
    await router.navigate({ to: "/sign-in", replace: true });
  };
}
