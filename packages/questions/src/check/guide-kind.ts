import type { QuestionOutline } from "./outline.ts";
import type { Problem } from "./problem.ts";

/** A behavioral question is heard along STAR, a technical one along the steps of a sound approach. */
export function guideKindProblems({ kind, guide }: QuestionOutline): Problem[] {
  if (guide.type === "" || guide.type === wanted(kind)) return [];
  if (kind === "behavioral") return [problem("Give a behavioral question a STAR guide.")];
  if (kind === "technical") return [problem("Give a technical question a guide of steps.")];
  return [];
}

const wanted = (kind: string) => (kind === "behavioral" ? "star" : "steps");

const problem = (message: string): Problem => ({ rule: "guide-kind", path: ["guide", "type"], message });
