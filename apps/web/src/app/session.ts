import { queryOptions } from "@tanstack/react-query";
import { isRole, type Viewer } from "./viewer.ts";

/** The signed-in member, or null for somebody who has to sign in first. */
export const viewerQuery = queryOptions({
  queryKey: ["viewer"],
  queryFn: async () => (await loadSession()).viewer,
  staleTime: 60_000,
});

/** What a page outside knows: who is signed in now, and whether this Evenhand still waits for its setup link. */
export const sessionQuery = queryOptions({ queryKey: ["session"], queryFn: loadSession, staleTime: 0 });

export type Session = { viewer: Viewer | null; needsSetup: boolean };

async function loadSession(): Promise<Session> {
  const response = await fetch("/api/viewer", { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`The server answered ${response.status} when asked who is signed in.`);
  return parseSession(await response.json());
}

export function parseSession(body: unknown): Session {
  const viewer = field(body, "viewer");
  return {
    viewer: viewer === null ? null : parseViewer(viewer),
    needsSetup: field(body, "needsSetup") === true,
  };
}

function parseViewer(viewer: unknown): Viewer {
  const text = (name: string): string => {
    const value = field(viewer, name);
    if (typeof value !== "string")
      throw new Error(`The server's answer about the signed-in member has no ${name}.`);
    return value;
  };
  const role = text("role");
  if (!isRole(role)) throw new Error(`The server named a role this version does not know: ${role}.`);
  return {
    memberId: text("memberId"),
    name: text("name"),
    email: text("email"),
    role,
    organizationName: text("organizationName"),
  };
}

const field = (body: unknown, name: string): unknown =>
  body !== null && typeof body === "object" ? Reflect.get(body, name) : undefined;
