import { queryOptions } from "@tanstack/react-query";
import type { Role, Viewer } from "./viewer.ts";
import { roleNames } from "./viewer.ts";

export const viewerQuery = queryOptions({ queryKey: ["viewer"], queryFn: loadViewer, staleTime: 60_000 });

/** The signed-in member, or null for somebody who has to sign in first. */
export async function loadViewer(): Promise<Viewer | null> {
  const response = await fetch("/api/viewer", { headers: { accept: "application/json" } });
  if (response.status === 401) return null;
  if (!response.ok) throw new Error(`The server answered ${response.status} when asked who is signed in.`);
  return parseViewer(await response.json());
}

export function parseViewer(body: unknown): Viewer {
  const text = (name: string): string => {
    const value: unknown = body !== null && typeof body === "object" ? Reflect.get(body, name) : undefined;
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

function isRole(role: string): role is Role {
  return Object.hasOwn(roleNames, role);
}
