import type { Competency } from "../../competency.ts";

export const competencies = [] satisfies Competency[];
