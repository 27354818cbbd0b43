/**
 * What a log may hold about a failure. Postgres puts row values into its messages, so of a database error only its codes
 * and names are kept; notes, cookies and tokens must never be logged.
 */
export function describeFailure(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { name, stack } = error;
  if (isFromDatabase(error)) {
    const { code, schema, table, column, constraint, routine } = error;
    return { name, code, schema, table, column, constraint, routine, stack: framesOf(stack) };
  }
  return { name, message: error.message, stack: framesOf(stack), ...causeOf(error) };
}

const causeOf = (error: Error) => (error.cause === undefined ? {} : { cause: describeFailure(error.cause) });

/** Without the first lines, which repeat the message. */
const framesOf = (stack: string | undefined) =>
  stack
    ?.split("\n")
    .filter((line) => line.startsWith("    at "))
    .map((line) => line.trim());

type DatabaseFields = Partial<
  Record<"code" | "schema" | "table" | "column" | "constraint" | "routine", string>
>;

// By shape, not by class: a second copy of the driver would have a class of its own.
const isFromDatabase = (error: Error): error is Error & DatabaseFields =>
  "severity" in error && "code" in error;
