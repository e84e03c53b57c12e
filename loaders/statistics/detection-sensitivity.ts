import {rateRatioExact} from "./rate-ratio-exact.js";

/** What unequal detection would do to an observed rate ratio of girls to boys. */
export interface DetectionSensitivity {
  observedRateRatio: number | null;
  /** How many times as well as boys girls would have to be detected for the true rates to be equal. */
  detectionRatioForEquality: number | null;
  lower: number;
  upper: number;
  trueRatioIfBoysDetectedHalf: number | null;
  trueRatioIfGirlsDetectedHalf: number | null;
}

/**
 * Observed ratio = true ratio × detection ratio; no single list tells the two apart. Equality therefore needs a detection ratio as
 * large as the observed ratio, and has its exact interval (Lash, Fox & Fink 2009 on bias parameters).
 * @throws RangeError for what is no count, a negative population, or children without population
 */
export function detectionSensitivity(input: {
  girls: number;
  boys: number;
  popGirls: number;
  popBoys: number;
  conf: number;
}): DetectionSensitivity {
  const {girls, boys, popGirls, popBoys, conf} = input;
  const {rateRatio, lower, upper} = rateRatioExact({x1: girls, t1: popGirls, x2: boys, t2: popBoys, conf});
  return {
    observedRateRatio: rateRatio,
    detectionRatioForEquality: rateRatio,
    lower,
    upper,
    trueRatioIfBoysDetectedHalf: rateRatio === null ? null : rateRatio / 2,
    trueRatioIfGirlsDetectedHalf: rateRatio === null ? null : rateRatio * 2
  };
}
