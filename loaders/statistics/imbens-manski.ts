import {normalQuantile} from "./normal-quantile.js";
import {checkConfidence, checkFinite, checkNonNegative} from "./numeric/check.js";
import {normalCdf} from "./numeric/normal.js";
import {bisect} from "./numeric/root.js";

/**
 * A confidence interval of a quantity of which only bounds are identified, when the bounds themselves are estimated: c solves
 * Φ(c + Δ/max(se)) − Φ(−c) = conf (Imbens & Manski 2004, equations 6 and 7).
 * @throws RangeError when the lower bound exceeds the upper one, or a standard error is negative
 */
export function imbensManski(input: {lower: number; upper: number; seLower: number; seUpper: number; conf: number}): {
  c: number;
  lower: number;
  upper: number;
} {
  const {lower, upper, seLower, seUpper, conf} = input;
  checkFinite("lower", lower);
  checkFinite("upper", upper);
  checkNonNegative("seLower", seLower);
  checkNonNegative("seUpper", seUpper);
  checkConfidence(conf);
  if (lower > upper) throw new RangeError(`lower exceeds upper: ${lower} and ${upper}`);
  const c = criticalValue(upper - lower, Math.max(seLower, seUpper), conf);
  return {c, lower: lower - c * seLower, upper: upper + c * seUpper};
}

// From the two-sided value at a single point to the one-sided one when the bounds are far apart.
function criticalValue(width: number, se: number, conf: number): number {
  const [oneSided, twoSided] = [normalQuantile({p: conf}).x, normalQuantile({p: 1 - (1 - conf) / 2}).x];
  if (width === 0) return twoSided;
  if (se === 0) return oneSided;
  return bisect((c) => normalCdf(c + width / se) - normalCdf(-c) - conf, Math.max(0, oneSided), twoSided);
}
