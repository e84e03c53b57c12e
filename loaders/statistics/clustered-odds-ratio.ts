import {checkPhi} from "./clustered-share.js";
import type {Estimate} from "./estimate.js";
import {normalQuantile} from "./normal-quantile.js";
import {checkConfidence} from "./numeric/check.js";
import {type ContingencyTable, toFourfold} from "./numeric/contingency.js";
import {ratioOf} from "./numeric/ratio.js";

/**
 * The odds ratio of `[[a, b], [c, d]]` when children were found phi at a time: Woolf's (1955) interval with the standard error of the
 * logarithm times √phi. With an empty cell the interval is the widest.
 * @throws RangeError when the table is not 2×2, a cell is not a count, or phi is below 1
 */
export function clusteredOddsRatio({table, phi, conf}: {table: ContingencyTable; phi: number; conf: number}): Estimate {
  const [a, b, c, d] = toFourfold(table);
  checkConfidence(conf);
  checkPhi(phi);
  const estimate = ratioOf(a * d, b * c);
  if (a * b * c * d === 0 || estimate === null) return {estimate, lower: 0, upper: Number.POSITIVE_INFINITY};
  const z = normalQuantile({p: 1 - (1 - conf) / 2}).x;
  const factor = Math.exp(z * Math.sqrt(phi * (1 / a + 1 / b + 1 / c + 1 / d)));
  return {estimate, lower: estimate / factor, upper: estimate * factor};
}
