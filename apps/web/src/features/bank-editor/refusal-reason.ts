/** What the server calls its refusal, where it was the server that refused. */
export function reasonOf(error: unknown): { code: unknown; reason: unknown } {
  const data: unknown = error instanceof Error ? Reflect.get(error, "data") : undefined;
  if (data === null || typeof data !== "object") return { code: undefined, reason: undefined };
  return { code: Reflect.get(data, "code"), reason: Reflect.get(data, "reason") };
}
