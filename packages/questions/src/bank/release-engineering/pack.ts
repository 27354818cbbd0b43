import type { Pack } from "../../pack.ts";
import { badNewsAboutADelay } from "./bad-news-about-a-delay.ts";
import { colleagueSkipsProcedures } from "./colleague-skips-procedures.ts";
import { complexReleaseAcrossTeams } from "./complex-release-across-teams.ts";
import { configurationAcrossEnvironments } from "./configuration-across-environments.ts";
import { containers } from "./containers.ts";
import { deliveryTools } from "./delivery-tools.ts";
import { deploymentFailsHalfway } from "./deployment-fails-halfway.ts";
import { emergencyRelease } from "./emergency-release.ts";
import { failedDeployment } from "./failed-deployment.ts";
import { infrastructureAsCode } from "./infrastructure-as-code.ts";
import { keepingCurrent } from "./keeping-current.ts";
import { learningAToolFast } from "./learning-a-tool-fast.ts";
import { metricsAfterDeployment } from "./metrics-after-deployment.ts";
import { pipelineFromScratch } from "./pipeline-from-scratch.ts";
import { problemPreventedEarly } from "./problem-prevented-early.ts";
import { proceedOrRollBack } from "./proceed-or-roll-back.ts";
import { qualityInRelease } from "./quality-in-release.ts";
import { releaseCycle } from "./release-cycle.ts";
import { releasingMicroservices } from "./releasing-microservices.ts";
import { rollbackProcedure } from "./rollback-procedure.ts";
import { tellingStakeholders } from "./telling-stakeholders.ts";
import { toggleOrCanary } from "./toggle-or-canary.ts";
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
    infrastructureAsCode,
    emergencyRelease,
    colleagueSkipsProcedures,
    badNewsAboutADelay,
    problemPreventedEarly,
    learningAToolFast,
    proceedOrRollBack,
    pipelineFromScratch,
    deploymentFailsHalfway,
    containers,
    releasingMicroservices,
    toggleOrCanary,
  ],
} satisfies Pack;
