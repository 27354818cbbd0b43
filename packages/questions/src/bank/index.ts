import type { Competency } from "../competency.ts";
import type { Pack } from "../pack.ts";
import { competencies } from "./competencies/catalogue.ts";
import { backend } from "./backend/pack.ts";
import { behavioral } from "./behavioral/pack.ts";
import { engineeringManager } from "./engineering-manager/pack.ts";
import { releaseEngineering } from "./release-engineering/pack.ts";
import { siteReliability } from "./site-reliability/pack.ts";

export type Bank = { competencies: Competency[]; packs: Pack[] };

/** The questions and competencies that ship with Evenhand. */
export const bank: Bank = {
  competencies,
  packs: [releaseEngineering, siteReliability, backend, engineeringManager, behavioral],
};
