/** An estimate with its interval. An empty base gives no estimate (null) and the widest interval. */
export interface Estimate {
  estimate: number | null;
  lower: number;
  upper: number;
}

/** Successes among trials, with the confidence level of an interval. */
export interface Proportion {
  x: number;
  n: number;
  conf: number;
}
