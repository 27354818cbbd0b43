import type { Pack } from "../../pack.ts";
import { changeWithoutAuthority } from "./change-without-authority.ts";
import { changedYourMind } from "./changed-your-mind.ts";
import { criticismHardToAccept } from "./criticism-hard-to-accept.ts";
import { decidedWithTooLittle } from "./decided-with-too-little.ts";
import { differentWayOfWorking } from "./different-way-of-working.ts";
import { disagreedWithSomeoneSenior } from "./disagreed-with-someone-senior.ts";
import { explainedToOutsiders } from "./explained-to-outsiders.ts";
import { helpedSomeoneImprove } from "./helped-someone-improve.ts";
import { improvedUnasked } from "./improved-unasked.ts";
import { mistakeOthersLivedWith } from "./mistake-others-lived-with.ts";
import { slowChangeForTheWorse } from "./slow-change-for-the-worse.ts";
import { taskNobodyCouldDefine } from "./task-nobody-could-define.ts";
import { tooMuchAtOnce } from "./too-much-at-once.ts";

export const behavioral = {
  key: "behavioral",
  title: "Behavioral, for any role",
  role: "Any role",
  questions: [
    mistakeOthersLivedWith,
    tooMuchAtOnce,
    differentWayOfWorking,
    taskNobodyCouldDefine,
    changedYourMind,
    disagreedWithSomeoneSenior,
    improvedUnasked,
    criticismHardToAccept,
    explainedToOutsiders,
    slowChangeForTheWorse,
    changeWithoutAuthority,
    decidedWithTooLittle,
    helpedSomeoneImprove,
  ],
} satisfies Pack;
