/** How strong an unmeasured common cause would have to be. It is about confounding, not about who is detected. */
export interface EValue {
  eValue: number | null;
  /** The same for the end of the interval nearer to 1; 1 when the interval holds 1. */
  eValueCI: number;
}

/**
 * The E-value of a risk ratio: RR + √(RR(RR − 1)), for ratios below 1 of their inverse (VanderWeele & Ding 2017).
 * @throws RangeError for negative ratios or limits that do not hold the ratio
 */
export function eValue({rr, lower, upper}: {rr: number | null; lower: number; upper: number}): EValue {
  for (const [name, value] of Object.entries({rr: rr ?? 1, lower, upper})) {
    if (!(value >= 0)) throw new RangeError(`${name} is not a ratio: ${value}`);
  }
  if (lower > upper || (rr !== null && (rr < lower || rr > upper)))
    throw new RangeError(`limits do not hold the ratio: ${lower} to ${upper} around ${rr}`);
  const nearest = lower > 1 ? lower : upper < 1 ? upper : 1;
  return {eValue: rr === null ? null : fromRatio(rr), eValueCI: fromRatio(nearest)};
}

function fromRatio(ratio: number): number {
  const above = ratio < 1 ? 1 / ratio : ratio;
  return above + Math.sqrt(above * (above - 1));
}
