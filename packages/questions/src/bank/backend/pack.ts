import type { Pack } from "../../pack.ts";
import { aCacheYouAddedOrRemoved } from "./a-cache-you-added-or-removed.ts";
import { codeNobodyUnderstood } from "./code-nobody-understood.ts";
import { estimateBadlyWrong } from "./estimate-badly-wrong.ts";
import { evolvingAnApi } from "./evolving-an-api.ts";
import { limitForAPublicApi } from "./limit-for-a-public-api.ts";
import { paymentReportedTwice } from "./payment-reported-twice.ts";
import { priceColumnUnderLoad } from "./price-column-under-load.ts";
import { remindersAtNine } from "./reminders-at-nine.ts";
import { reviewAuthorDidNotSeeWhy } from "./review-author-did-not-see-why.ts";
import { seatSoldTwice } from "./seat-sold-twice.ts";
import { separatingCustomersData } from "./separating-customers-data.ts";
import { testingAgainstAnotherSystem } from "./testing-against-another-system.ts";
import { wrongDataForWeeks } from "./wrong-data-for-weeks.ts";

export const backend = {
  key: "backend",
  title: "Backend engineering",
  role: "Backend engineer",
  questions: [
    evolvingAnApi,
    aCacheYouAddedOrRemoved,
    testingAgainstAnotherSystem,
    separatingCustomersData,
    codeNobodyUnderstood,
    wrongDataForWeeks,
    estimateBadlyWrong,
    reviewAuthorDidNotSeeWhy,
    seatSoldTwice,
    paymentReportedTwice,
    priceColumnUnderLoad,
    limitForAPublicApi,
    remindersAtNine,
  ],
} satisfies Pack;
