export type { Bootstrap, BootstrapInterval } from "./bootstrap-interval.ts";
export { CalibrationInputError } from "./calibration-input-error.ts";
export { clusteredMean, type ClusteredMean, type ClusteredRating } from "./clustered-mean.ts";
export type { Coefficient } from "./coefficient.ts";
export { krippendorffAlpha, type KrippendorffOptions } from "./krippendorff-alpha.ts";
export type { Metric } from "./krippendorff-difference.ts";
export { percentAgreement, type PercentAgreementOptions } from "./percent-agreement.ts";
export type { RatingTable } from "./table.ts";
