import type { Pack } from "../../pack.ts";

export const releaseEngineering = {
  key: "release-engineering",
  title: "Release engineering",
  role: "Release engineer",
  questions: [],
} satisfies Pack;
