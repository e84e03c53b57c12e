import {clusteredRateRatio} from "../../statistics/clustered-rate-ratio.js";
import {clusteredShare} from "../../statistics/clustered-share.js";

/** The confidence level of every interval in the report. */
export const CONFIDENCE = 0.95;

/** How many children may have been found together: siblings, and groups that are exploited together. One means independent children. */
export const CLUSTERS = [1, 2, 3] as const;

/** The intervals of a share for one, two and three children at a time, as columns. */
export function shareIntervals(x: number, n: number): Record<string, number> {
  return columns(CLUSTERS.map((phi) => clusteredShare({x, n, phi, conf: CONFIDENCE})));
}

/** The intervals of a rate ratio for one, two and three children at a time, as columns; Infinity has no column and is left out. */
export function ratioIntervals(x1: number, t1: number, x2: number, t2: number): Record<string, number | null> {
  return columns(CLUSTERS.map((phi) => clusteredRateRatio({x1, t1, x2, t2, phi, conf: CONFIDENCE})));
}

function columns(intervals: readonly {lower: number; upper: number}[]): Record<string, number> {
  return Object.fromEntries(
    intervals.flatMap(({lower, upper}, i) => {
      const suffix = i === 0 ? "" : String(i + 1);
      return [
        [`intervalLower${suffix}`, lower],
        [`intervalUpper${suffix}`, upper]
      ].filter(([, value]) => Number.isFinite(value));
    })
  );
}
