import { setTimeout } from "node:timers/promises";
import { DatabaseError } from "pg";

const ATTEMPTS = 6;
const FIRST_PAUSE_MS = 10;

/**
 * Repeats a transaction that lost a race or its connection. After a lost connection it may have been committed already,
 * so every transaction, run twice, gives the same outcome again or is refused in words; none does its work twice.
 */
export async function retrying<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === ATTEMPTS || !isPassing(error)) throw error;
      await setTimeout(FIRST_PAUSE_MS * 2 ** attempt * Math.random());
    }
  }
}

/** Whether row-level security refused to write a row. */
export const isRefusedByPolicy = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === "42501";

const PASSING_STATES = new Set([
  "40001", // serialization failure
  "40P01", // deadlock
  "57P01", // terminated by an administrator
  "57P02", // crash of another server process
  "57P03", // starting up or shutting down
]);

const PASSING_MESSAGES = /connection terminated|ECONNRESET|EPIPE|ECONNREFUSED|ENOENT/i;

function isPassing(error: unknown): boolean {
  if (error instanceof DatabaseError) {
    return error.code !== undefined && (PASSING_STATES.has(error.code) || error.code.startsWith("08"));
  }
  return error instanceof Error && PASSING_MESSAGES.test(error.message);
}
