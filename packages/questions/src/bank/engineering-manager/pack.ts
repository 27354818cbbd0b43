import type { Pack } from "../../pack.ts";
import { conflictInTheTeam } from "./conflict-in-the-team.ts";
import { debtOrFeature } from "./debt-or-feature.ts";
import { deliveryHasSlowed } from "./delivery-has-slowed.ts";
import { endingAProject } from "./ending-a-project.ts";
import { growingIntoABiggerPart } from "./growing-into-a-bigger-part.ts";
import { hiringDecisionToRedo } from "./hiring-decision-to-redo.ts";
import { planningAQuarter } from "./planning-a-quarter.ts";
import { sayingNo } from "./saying-no.ts";
import { takingOverATeam } from "./taking-over-a-team.ts";
import { teamDecisionYouOpposed } from "./team-decision-you-opposed.ts";
import { teamDoingWell } from "./team-doing-well.ts";
import { workBelowWhatWasNeeded } from "./work-below-what-was-needed.ts";
import { workloadThatCouldNotGoOn } from "./workload-that-could-not-go-on.ts";

export const engineeringManager = {
  key: "engineering-manager",
  title: "Engineering management",
  role: "Engineering manager",
  questions: [
    takingOverATeam,
    teamDoingWell,
    hiringDecisionToRedo,
    debtOrFeature,
    workBelowWhatWasNeeded,
    growingIntoABiggerPart,
    teamDecisionYouOpposed,
    conflictInTheTeam,
    sayingNo,
    workloadThatCouldNotGoOn,
    endingAProject,
    planningAQuarter,
    deliveryHasSlowed,
  ],
} satisfies Pack;
