/** What a failed save or submission means for the text on the screen, and the sentence that says so. */
export type SaveFailure = {
  /** `later`: trying again may help. `stale`, `submitted`: the scorecard moved on. `refused`: only a change helps. */
  kind: "later" | "stale" | "submitted" | "refused";
  message: string;
};

export function saveFailure(error: unknown): SaveFailure {
  const { code, reason } = detailsOf(error);
  const message = error instanceof Error ? error.message : "";
  if (reason === "stale") return { kind: "stale", message };
  if (reason === "already-submitted") return { kind: "submitted", message };
  if (code === "UNAUTHORIZED")
    return {
      kind: "later",
      message: "Your sign-in has ended. Sign in again in another tab; this page then saves by itself.",
    };
  if (code === "NOT_FOUND")
    return {
      kind: "refused",
      message: "You are no longer assigned to this interview, so it takes no scorecard from you.",
    };
  if (code === "BAD_REQUEST" || code === "FORBIDDEN" || code === "CONFLICT")
    return { kind: "refused", message };
  return { kind: "later", message: "The server cannot be reached. It is tried again by itself." };
}

/** What a tRPC client error carries in its `data`. */
function detailsOf(error: unknown): { code: unknown; reason: unknown } {
  const details: unknown = error instanceof Error ? Reflect.get(error, "data") : undefined;
  if (details === null || typeof details !== "object") return { code: undefined, reason: undefined };
  return { code: Reflect.get(details, "code"), reason: Reflect.get(details, "reason") };
}
