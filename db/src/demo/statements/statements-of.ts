import { badNewsAboutADelay } from "./bad-news-about-a-delay.ts";
import { colleagueSkipsProcedures } from "./colleague-skips-procedures.ts";
import { complexReleaseAcrossTeams } from "./complex-release-across-teams.ts";
import { containers } from "./containers.ts";
import { deliveryTools } from "./delivery-tools.ts";
import { deploymentFailsHalfway } from "./deployment-fails-halfway.ts";
import { emergencyRelease } from "./emergency-release.ts";
import { failedDeployment } from "./failed-deployment.ts";
import { infrastructureAsCode } from "./infrastructure-as-code.ts";
import { keepingCurrent } from "./keeping-current.ts";
import { metricsAfterDeployment } from "./metrics-after-deployment.ts";
import { pipelineFromScratch } from "./pipeline-from-scratch.ts";
import { problemPreventedEarly } from "./problem-prevented-early.ts";
import { proceedOrRollBack } from "./proceed-or-roll-back.ts";
import { qualityInRelease } from "./quality-in-release.ts";
import { releaseCycle } from "./release-cycle.ts";
import { releasingMicroservices } from "./releasing-microservices.ts";
import { rollbackProcedure } from "./rollback-procedure.ts";
import type { QuestionStatements } from "./statements.ts";
import { tellingStakeholders } from "./telling-stakeholders.ts";
import { toggleOrCanary } from "./toggle-or-canary.ts";
import { whatToAutomate } from "./what-to-automate.ts";

export function statementsOf(question: string): QuestionStatements {
  const statements = statementsByQuestion[question];
  if (!statements) throw new Error(`Nothing is written for the question ${question}.`);
  return statements;
}

const statementsByQuestion: Record<string, QuestionStatements> = {
  "bad-news-about-a-delay": badNewsAboutADelay,
  "colleague-skips-procedures": colleagueSkipsProcedures,
  "complex-release-across-teams": complexReleaseAcrossTeams,
  containers,
  "delivery-tools": deliveryTools,
  "deployment-fails-halfway": deploymentFailsHalfway,
  "emergency-release": emergencyRelease,
  "failed-deployment": failedDeployment,
  "infrastructure-as-code": infrastructureAsCode,
  "keeping-current": keepingCurrent,
  "metrics-after-deployment": metricsAfterDeployment,
  "pipeline-from-scratch": pipelineFromScratch,
  "problem-prevented-early": problemPreventedEarly,
  "proceed-or-roll-back": proceedOrRollBack,
  "quality-in-release": qualityInRelease,
  "release-cycle": releaseCycle,
  "releasing-microservices": releasingMicroservices,
  "rollback-procedure": rollbackProcedure,
  "telling-stakeholders": tellingStakeholders,
  "toggle-or-canary": toggleOrCanary,
  "what-to-automate": whatToAutomate,
};
