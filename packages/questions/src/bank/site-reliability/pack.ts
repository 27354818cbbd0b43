import type { Pack } from "../../pack.ts";
import { fourTimesTheLoad } from "./four-times-the-load.ts";
import { incidentLed } from "./incident-led.ts";
import { moveWhileTheyWrite } from "./move-while-they-write.ts";
import { objectiveLivedWith } from "./objective-lived-with.ts";
import { overloadThatFeedsItself } from "./overload-that-feeds-itself.ts";
import { postmortemLastingChange } from "./postmortem-lasting-change.ts";
import { recurringWorkRemoved } from "./recurring-work-removed.ts";
import { reliabilityAgainstFeatures } from "./reliability-against-features.ts";
import { restoredFromBackup } from "./restored-from-backup.ts";
import { slowTail } from "./slow-tail.ts";
import { thingsThatRunOut } from "./things-that-run-out.ts";
import { whenADependencyIsGone } from "./when-a-dependency-is-gone.ts";
import { wokenForNothing } from "./woken-for-nothing.ts";

export const siteReliability = {
  key: "site-reliability",
  title: "Site reliability",
  role: "Site reliability engineer",
  questions: [
    objectiveLivedWith,
    recurringWorkRemoved,
    restoredFromBackup,
    thingsThatRunOut,
    wokenForNothing,
    incidentLed,
    postmortemLastingChange,
    reliabilityAgainstFeatures,
    slowTail,
    overloadThatFeedsItself,
    fourTimesTheLoad,
    moveWhileTheyWrite,
    whenADependencyIsGone,
  ],
} satisfies Pack;
