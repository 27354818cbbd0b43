import { createContext, use } from "react";

export type Role = "administrator" | "recruiter" | "hiring_manager" | "interviewer";

/** The signed-in member, as the server knows them. */
export type Viewer = {
  memberId: string;
  name: string;
  email: string;
  role: Role;
  organizationName: string;
};

export const ViewerContext = createContext<Viewer | null>(null);

export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error("useViewer is for pages inside the signed-in routes");
  return viewer;
}

export const roleNames: Readonly<Record<Role, string>> = {
  administrator: "Administrator",
  recruiter: "Recruiter",
  hiring_manager: "Hiring manager",
  interviewer: "Interviewer",
};

export function isRole(role: string): role is Role {
  return Object.hasOwn(roleNames, role);
}
