/** The short name the server gives its refusal, such as `stale`; nothing where it was not the server that refused. */
export function refusalReason(error: unknown): string | undefined {
  const data: unknown = error instanceof Error ? Reflect.get(error, "data") : undefined;
  const reason: unknown = data !== null && typeof data === "object" ? Reflect.get(data, "reason") : undefined;
  return typeof reason === "string" ? reason : undefined;
}
