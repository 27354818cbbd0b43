import { Refused } from "./refused.ts";

/** Asks one of the addresses beside tRPC, which answer in JSON. Rejects with `Refused` when the server says no. */
export async function ask(path: string, body?: Readonly<Record<string, unknown>>): Promise<unknown> {
  const response = await fetch(path, {
    headers: { accept: "application/json", ...(body && { "content-type": "application/json" }) },
    ...(body && { method: "POST", body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw refusedBy(answer, response.headers.get("retry-after"), new Date());
  return answer;
}

export function refusedBy(answer: unknown, retryAfter: string | null, now: Date): Refused {
  const seconds = Number(retryAfter ?? Number.NaN);
  return new Refused(
    textIn(answer, "message") ?? "The server could not answer this. Try again in a moment.",
    {
      reason: textIn(answer, "reason") ?? "unreadable-answer",
      fields: firstSentences(valueIn(answer, "fields")),
      retryAt: Number.isFinite(seconds) ? new Date(now.getTime() + seconds * 1000) : null,
    },
  );
}

/** The server lists every complaint about a field; one at a time is enough to go on. */
function firstSentences(fields: unknown): Record<string, string> {
  if (fields === null || typeof fields !== "object") return {};
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, sentences]: [string, unknown]) => {
      const first: unknown = Array.isArray(sentences) ? sentences[0] : undefined;
      return typeof first === "string" ? [[name, first]] : [];
    }),
  );
}

export function textIn(body: unknown, name: string): string | undefined {
  const value = valueIn(body, name);
  return typeof value === "string" ? value : undefined;
}

const valueIn = (body: unknown, name: string): unknown =>
  body !== null && typeof body === "object" ? Reflect.get(body, name) : undefined;
