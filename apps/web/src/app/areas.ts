import type { Role } from "./viewer.ts";

/** The rooms of the house, in the order of a working day. */
const allAreas = [
  { to: "/", label: "Today", letter: "t", hiddenFrom: [] },
  { to: "/loops", label: "Loops", letter: "l", hiddenFrom: [] },
  { to: "/jobs", label: "Jobs", letter: "j", hiddenFrom: ["interviewer"] },
  { to: "/bank", label: "Bank", letter: "b", hiddenFrom: [] },
  { to: "/calibration", label: "Calibration", letter: "c", hiddenFrom: [] },
  { to: "/people", label: "People", letter: "p", hiddenFrom: ["hiring_manager", "interviewer"] },
  { to: "/settings", label: "Settings", letter: "s", hiddenFrom: [] },
] as const satisfies readonly { to: string; label: string; letter: string; hiddenFrom: readonly Role[] }[];

export type Area = (typeof allAreas)[number];

/** What a role finds in the rail. It only spares people dead ends; the server decides what they may do. */
export function areasFor(role: Role): Area[] {
  return allAreas.filter((area) => !area.hiddenFrom.some((hidden) => hidden === role));
}
