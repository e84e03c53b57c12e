import {clopperPearson} from "../../statistics/clopper-pearson.js";
import {jeffreys} from "../../statistics/jeffreys.js";
import {wilson} from "../../statistics/wilson.js";
import {assertBases, assertDecimals, assertPercent, type LeakOutput} from "./percent-leak.js";

/** Methods whose intervals are known to be published. */
const METHODS = {wilson, "clopper-pearson": clopperPearson, jeffreys};

/** An interval of a share in per cent as it is shown, how it was made, and which bases are possible. */
export interface CiLeakInput {
  shownLower: number;
  shownUpper: number;
  decimals: number;
  method: keyof typeof METHODS;
  conf: number;
  nMin: number;
  nMax: number;
}

/**
 * What an interval gives away: all pairs x of n whose interval, rounded, is the one shown. One pair means that showing the interval is
 * showing the count.
 * @throws RangeError for an unknown method, an empty range of bases, decimals that are no whole number from 0, or ends that are no
 * percentages in order
 */
export function ciLeak({shownLower, shownUpper, decimals, method, conf, nMin, nMax}: CiLeakInput): LeakOutput {
  assertBases(nMin, nMax);
  assertDecimals(decimals);
  assertPercent(shownLower);
  assertPercent(shownUpper);
  if (shownLower > shownUpper)
    throw new RangeError(`the interval ends before it starts: ${shownLower} to ${shownUpper}`);
  if (!(conf > 0 && conf < 1)) throw new RangeError(`the level must lie between 0 and 1: ${conf}`);
  if (!Object.hasOwn(METHODS, method))
    throw new RangeError(`unknown method of intervals: "${method}" (known: ${Object.keys(METHODS).join(", ")})`);
  const interval = METHODS[method];
  const half = 0.5 * 10 ** -decimals + 1e-9;
  const solutions: [number, number][] = [];
  for (let n = nMin; n <= nMax; n++) {
    const at = (x: number) => interval({x, n, conf});
    for (let x = firstAtLeast(n, shownLower - half, at); x <= n; x++) {
      const {lower, upper} = at(x);
      if (100 * lower > shownLower + half) break;
      if (Math.abs(100 * upper - shownUpper) <= half) solutions.push([x, n]);
    }
  }
  return {count: solutions.length, solutions};
}

// The lower end rises with x: the first x that reaches the shown one is found by halving.
function firstAtLeast(n: number, percent: number, at: (x: number) => {lower: number}): number {
  let [low, high] = [0, n];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (100 * at(middle).lower >= percent) high = middle;
    else low = middle + 1;
  }
  return low;
}
