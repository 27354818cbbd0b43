import { failureWords } from "./failure-words.ts";
import { Refused } from "./refused.ts";

/** Why something the reader did was not carried out, as a sentence that says what to do. */
export function refusalWords(error: unknown): string {
  if (error instanceof Refused || (error instanceof Error && cameFromServer(error))) return error.message;
  return failureWords(error).kind === "unreachable"
    ? "The server cannot be reached. What you entered is still here; try again in a moment."
    : "This did not work. What you entered is still here; try again.";
}

/** A tRPC error carries `data` when the server answered; without it the message is the browser's own. */
const cameFromServer = (error: Error) => typeof Reflect.get(error, "data") === "object" && "shape" in error;
