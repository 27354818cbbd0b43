import { TRPCClientError } from "@trpc/client";
import { failureWords } from "../../app/failure-words.ts";

/** Why a step could not be done, as a sentence that follows on what is safe. */
export function stoppedWords(error: unknown): string {
  if (failureWords(error).kind === "unreachable")
    return "The server cannot be reached. Try again in a moment.";
  return (
    answerIn(error)?.message ?? "Something went wrong. Try again; if that does not help, reload the page."
  );
}

/** Whether the server said no, so that it is certain that nothing was changed. */
export function isRefusal(error: unknown): boolean {
  const answer = answerIn(error);
  return answer !== null && answer.code !== "INTERNAL_SERVER_ERROR";
}

// Only what the server itself answered carries data, and then the message is meant for people.
function answerIn(error: unknown): { code: unknown; message: string } | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  return typeof data === "object" && data !== null
    ? { code: Reflect.get(data, "code"), message: error.message }
    : null;
}
