import type { Pack } from "../../pack.ts";
import { complexReleaseAcrossTeams } from "./complex-release-across-teams.ts";
import { configurationAcrossEnvironments } from "./configuration-across-environments.ts";
import { deliveryTools } from "./delivery-tools.ts";
import { failedDeployment } from "./failed-deployment.ts";
import { keepingCurrent } from "./keeping-current.ts";
import { metricsAfterDeployment } from "./metrics-after-deployment.ts";
import { qualityInRelease } from "./quality-in-release.ts";
import { releaseCycle } from "./release-cycle.ts";
import { rollbackProcedure } from "./rollback-procedure.ts";
import { tellingStakeholders } from "./telling-stakeholders.ts";
import { whatToAutomate } from "./what-to-automate.ts";

export const releaseEngineering = {
  key: "release-engineering",
  title: "Release engineering",
  role: "Release engineer",
  questions: [
    releaseCycle,
    failedDeployment,
    qualityInRelease,
    configurationAcrossEnvironments,
    keepingCurrent,
    deliveryTools,
    rollbackProcedure,
    metricsAfterDeployment,
    tellingStakeholders,
    complexReleaseAcrossTeams,
    whatToAutomate,
  ],
} satisfies Pack;
