import {checkCount} from "./numeric/check.js";

/** What the girls' share can be when some children's sex is not known. */
export interface ManskiBounds {
  lower: number;
  upper: number;
  width: number;
  /** The share among those whose sex is known; null when none is. */
  shareKnown: number | null;
}

/**
 * Bounds of the girls' share that assume nothing of the children of unknown sex: none of them a girl, all of them girls (Manski
 * 1989). Without children the bounds are 0 and 1.
 * @throws RangeError for what is no count
 */
export function manskiShare({girls, boys, unknown}: {girls: number; boys: number; unknown: number}): ManskiBounds {
  checkCount("girls", girls);
  checkCount("boys", boys);
  checkCount("unknown", unknown);
  const [known, all] = [girls + boys, girls + boys + unknown];
  const [lower, upper] = all === 0 ? [0, 1] : [girls / all, (girls + unknown) / all];
  return {lower, upper, width: all === 0 ? 1 : unknown / all, shareKnown: known === 0 ? null : girls / known};
}
