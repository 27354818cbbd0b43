import type { Competency } from "../../competency.ts";
import { buildingInQuality } from "./building-in-quality.ts";
import { clearCommunication } from "./clear-communication.ts";
import { configurationControl } from "./configuration-control.ts";
import { dataIntegrity } from "./data-integrity.ts";
import { deliveryDesign } from "./delivery-design.ts";
import { diagnosis } from "./diagnosis.ts";
import { followThrough } from "./follow-through.ts";
import { growingPeople } from "./growing-people.ts";
import { incidentHandling } from "./incident-handling.ts";
import { judgement } from "./judgement.ts";
import { learning } from "./learning.ts";
import { measurement } from "./measurement.ts";
import { planningForFailure } from "./planning-for-failure.ts";
import { settingPriorities } from "./setting-priorities.ts";
import { systemDesign } from "./system-design.ts";
import { workingAcrossTeams } from "./working-across-teams.ts";

/** What the shipped packs grade, from making and running software to working with people. */
export const competencies = [
  deliveryDesign,
  buildingInQuality,
  planningForFailure,
  incidentHandling,
  measurement,
  systemDesign,
  dataIntegrity,
  diagnosis,
  configurationControl,
  judgement,
  settingPriorities,
  clearCommunication,
  workingAcrossTeams,
  learning,
  followThrough,
  growingPeople,
] satisfies Competency[];
